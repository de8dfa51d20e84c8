import { randomInt } from "node:crypto";
import { test as base, expect, type Browser, type Locator, type Page } from "@playwright/test";
import { lookAt } from "./look.ts";

type Words = string | RegExp;

/** `button`: where the one button of the mail leads. */
export type Mail = { subject: string; button: string; text: string };

/** Words at the start of a label; help and "(mag je overslaan)" may follow. */
const startingWith = (words: Words) => (words instanceof RegExp ? words : new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "i"));

/** Somebody behind a screen of their own. What they do is told in the words that stand on the page. */
export class Person {
  private letterbox: Page | null = null;

  constructor(
    readonly page: Page,
    readonly address: string,
  ) {}

  async goesTo(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Waits for the page with this heading, and looks at it. */
  async arrivesAt(title: Words): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await lookAt(this.page);
  }

  async fills(fields: Record<string, string>, within: Locator | Page = this.page): Promise<void> {
    for (const [label, text] of Object.entries(fields)) await within.getByLabel(startingWith(label)).first().fill(text);
  }

  async selects(label: string, value: string, within: Locator | Page = this.page): Promise<void> {
    await within.getByRole("combobox", { name: startingWith(label) }).selectOption(value);
  }

  async chooses(...answers: string[]): Promise<void> {
    for (const answer of answers) await press(this.page.getByRole("radio", { name: startingWith(answer) }).first());
  }

  async ticks(...answers: string[]): Promise<void> {
    for (const answer of answers) await press(this.page.getByRole("checkbox", { name: startingWith(answer) }).first());
  }

  async ticksEverything(legend: string): Promise<void> {
    for (const box of await this.group(legend).getByRole("checkbox").all()) await press(box);
  }

  async choosesIn(legend: string, answer: string): Promise<void> {
    await press(this.group(legend).getByRole("radio", { name: startingWith(answer) }));
  }

  async ticksIn(legend: string, answer: string): Promise<void> {
    await press(this.group(legend).getByRole("checkbox", { name: startingWith(answer) }));
  }

  group(legend: string): Locator {
    return this.page.getByRole("group", { name: startingWith(legend) });
  }

  async presses(button: Words): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).first().click();
  }

  async follows(link: Words): Promise<void> {
    await this.page.getByRole("link", { name: link, exact: true }).first().click();
  }

  /** Opens what is folded away. */
  async unfolds(summary: Words): Promise<void> {
    await this.page.locator("details:not([open]) > summary").filter({ hasText: summary }).first().click();
  }

  async sees(...texts: Words[]): Promise<void> {
    for (const text of texts) await expect(this.page.getByText(text).first()).toBeVisible();
  }

  /** Not on the screen, and nowhere in what the server sent for this page. */
  async isToldNothingOf(...secrets: string[]): Promise<void> {
    const { pathname, search } = new URL(this.page.url());
    const answer = await (await this.page.request.get(pathname + search)).text();
    for (const secret of secrets) expect(answer.includes(secret), `${pathname} tells ${secret}`).toBe(false);
  }

  /** Goes through the pages of a list until the link is there, and follows it. */
  async findsInList(link: Words): Promise<void> {
    const wanted = this.page.getByRole("link", { name: link, exact: true });
    const next = this.page.getByRole("link", { name: "Volgende", exact: true });
    while ((await wanted.count()) === 0) {
      const before = this.page.url();
      await next.click();
      await expect(this.page).not.toHaveURL(before);
    }
    await wanted.first().click();
  }

  /** A mail to this person, the newest first, with these words in its subject and in its text. */
  async receives(subject: Words, text = ""): Promise<Mail> {
    this.letterbox ??= await this.page.context().newPage();
    const box = this.letterbox;
    let found: Mail | undefined;
    await expect(async () => {
      await box.goto(`/demo/mailbox?aan=${encodeURIComponent(this.address)}`);
      const links = await box.getByRole("list", { name: /^Mails/ }).getByRole("link", { name: subject }).all();
      const paths = await Promise.all(links.slice(0, 6).map((link) => link.getAttribute("href")));
      for (const path of paths) {
        await box.goto(path!);
        const letter = box.locator("#inhoud .card");
        const [title, button, words] = await Promise.all([box.getByRole("heading", { level: 1 }).innerText(), letter.getByRole("link").first().getAttribute("href"), letter.innerText()]);
        if (!words.includes(text)) continue;
        found = { subject: title, button: button!, text: words };
        return;
      }
      throw new Error(`${this.address} got no mail ${String(subject)} ${text}`);
    }).toPass({ timeout: 20_000 });
    await lookAt(box);
    return found!;
  }

  /** Opens a mail and presses its button. */
  async opensMail(subject: Words, text = ""): Promise<void> {
    const { button } = await this.receives(subject, text);
    await this.page.goto(button);
  }

  /** From the page that asks for the code. */
  async typesCodeFromMail(): Promise<void> {
    await this.arrivesAt("Kijk in je mail");
    const { text } = await this.receives("Je code om in te loggen");
    await this.fills({ "De code uit de mail": /\b\d{6}\b/.exec(text)![0] });
    await this.presses("Ga verder");
  }

  /** From the page to sign in. */
  async signsIn(): Promise<void> {
    await this.arrivesAt("Inloggen");
    await this.fills({ "Je e-mailadres": this.address });
    await this.presses("Stuur mij een code");
    await this.typesCodeFromMail();
  }
}

/** Choices are pictures, bars and cells that belong to a radio button or a checkbox. */
async function press(choice: Locator): Promise<void> {
  if (!(await choice.isChecked())) await choice.locator("xpath=ancestor::label[1]").click();
  await expect(choice).toBeChecked();
}

const doors = {
  werkzoekende: { address: "samira@demo.meedoen.example", home: "/mijn" },
  werkgever: { address: "morgenrood@demo.meedoen.example", home: "/bedrijf" },
  contactpersoon: { address: "ria@demo.meedoen.example", home: "/gemeente" },
  trainer: { address: "trainer@demo.meedoen.example", home: "/trainingen" },
  jobcoach: { address: "jobcoach@demo.meedoen.example", home: "/coach" },
  beheerder: { address: "beheer@demo.meedoen.example", home: "/beheer" },
} as const;

export type Door = keyof typeof doors;

/** Everybody who plays in one journey. */
export class Cast {
  private readonly people: Person[] = [];
  private readonly errors: string[] = [];
  private readonly announced: RegExp[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly hasScripts: boolean,
  ) {}

  /** Browsers tell of an answer that says what is wrong with a form as of an error. */
  announces(words: RegExp): void {
    this.announced.push(words);
  }

  async enters(address: string): Promise<Person> {
    const context = await this.browser.newContext();
    context.on("console", (message) => {
      if (message.type() === "error") this.errors.push(`${message.page()?.url() ?? ""}: ${message.text()}`);
    });
    // a browser with its scripts off still runs the tail of a page that arrives while it is closed
    if (this.hasScripts) context.on("weberror", (error) => this.errors.push(String(error.error())));
    const person = new Person(await context.newPage(), address);
    this.people.push(person);
    return person;
  }

  /** Somebody of the demo, through the door that needs nothing more. */
  async entersBy(door: Door): Promise<Person> {
    const { address, home } = doors[door];
    const person = await this.enters(address);
    await person.goesTo(`/demo/in/${door}`);
    // the door opens by itself where scripts run
    if (!this.hasScripts) await person.presses("Ga verder");
    await person.page.waitForURL(`**${home}`);
    return person;
  }

  async leave(): Promise<void> {
    for (const { page } of this.people) await page.context().close();
    expect(this.errors.filter((error) => !this.announced.some((words) => words.test(error))), "errors in the console").toEqual([]);
  }
}

export const test = base.extend<{ cast: Cast }>({
  cast: async ({ browser, javaScriptEnabled }, use) => {
    const cast = new Cast(browser, javaScriptEnabled ?? true);
    await use(cast);
    await cast.leave();
  },
});

/** A number that nobody else in this run has. */
export const unique = (): number => randomInt(10_000_000, 89_999_999);

/** A day in the Netherlands as a date field takes it: `yyyy-mm-dd`. */
export function dayAhead(days: number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(Date.now() + days * 86_400_000);
}
