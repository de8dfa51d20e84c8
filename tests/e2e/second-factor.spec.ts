import { expect } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { test, unique, type Person } from "./people.ts";

/** The app on the telephone of a contact person. */
class Authenticator {
  private codesGiven = 0;

  constructor(private readonly secret: string) {}

  /** A code counts once, so each next one is of the step after; the site takes one that is a little early. */
  nextCode(): string {
    const ahead = 30_000 * this.codesGiven++;
    return new TOTP({ secret: Secret.fromBase32(this.secret) }).generate({ timestamp: Date.now() + ahead });
  }
}

async function signsInAgain(person: Person): Promise<void> {
  await person.goesTo("/uitloggen");
  await person.arrivesAt("Uitloggen");
  await person.presses("Log uit");
  await person.page.waitForURL("**/");
  await person.goesTo("/inloggen?naar=/gemeente/intake");
  await person.signsIn();
  await person.arrivesAt("Nog een code");
}

test("a new contact person ties an app to the account, and signs in with mail and app, or with a recovery code", async ({ cast }) => {
  const marjan = await cast.entersBy("beheerder");
  const evert = await cast.enters(`evert.${unique()}@gemeente-schiedam.example`);

  await marjan.arrivesAt("Beheer");
  await marjan.follows("Medewerkers uitnodigen of wijzigen");
  await marjan.arrivesAt("Medewerkers");
  await marjan.fills({ Voornaam: "Evert", Achternaam: "Stuurboord", "E-mailadres van het werk": evert.address });
  await marjan.presses("Verstuur de uitnodiging");
  await marjan.sees("De uitnodiging is verstuurd.");

  await evert.opensMail("Je account op Meedoen staat klaar");
  await evert.arrivesAt("Dag Evert, doe je mee?");
  await evert.presses("Ja, ik doe mee");
  await evert.arrivesAt("Koppel een app op je telefoon");
  const app = new Authenticator((await evert.page.getByRole("code").innerText()).replace(/\s/g, ""));
  await evert.fills({ "De code uit de app": app.nextCode() });
  await evert.presses("Ga verder");
  await evert.arrivesAt("De app is gekoppeld");
  const recoveryCodes = await evert.page.getByRole("code").allInnerTexts();
  expect(recoveryCodes).toHaveLength(8);
  await evert.follows("Ga naar start");
  await evert.arrivesAt(/wacht/);

  await signsInAgain(evert);
  await evert.fills({ "De code uit de app": app.nextCode() });
  await evert.presses("Ga verder");
  await evert.arrivesAt("Wie wacht op een contactpersoon");

  await signsInAgain(evert);
  await evert.unfolds("Je telefoon kwijt?");
  await evert.fills({ "De code uit de app": recoveryCodes[0]! });
  await evert.presses("Ga verder");
  await evert.arrivesAt("Wie wacht op een contactpersoon");
});

test("without the second code nothing of the municipality opens", async ({ cast }) => {
  const marjan = await cast.entersBy("beheerder");
  const olga = await cast.enters(`olga.${unique()}@gemeente-schiedam.example`);
  await marjan.goesTo("/beheer/accounts");
  await marjan.fills({ Voornaam: "Olga", Achternaam: "Ankerplaats", "E-mailadres van het werk": olga.address });
  await marjan.presses("Verstuur de uitnodiging");
  await olga.opensMail("Je account op Meedoen staat klaar");
  await olga.presses("Ja, ik doe mee");
  await olga.arrivesAt("Koppel een app op je telefoon");
  for (const path of ["/gemeente", "/gemeente/mensen", "/berichten", "/account"]) {
    await olga.goesTo(path);
    await expect(olga.page, path).toHaveURL(/\/inloggen/);
  }
});
