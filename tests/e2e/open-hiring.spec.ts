import { expect } from "@playwright/test";
import { check } from "../../public/wachtrij-controle.mjs";
import { dayAhead, test } from "./people.ts";
import { approvesVacancy, verifiesCompany } from "./steps-of-contact-person.ts";
import { makesVacancy, newEmployer, signsUpCompany } from "./steps-of-employer.ts";
import { signsUp } from "./steps-of-job-seeker.ts";
import { receivesSms, turnsSmsOn } from "./text-messages.ts";

test("from a company's sign-up to a place that is taken without anybody choosing", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  test.setTimeout(600_000);
  const ria = await cast.entersBy("contactpersoon");
  const employer = await newEmployer(cast);
  const { person: hilde, company, title } = employer;

  await test.step("An employer who has never done this asks for a queue instead of a choice", async () => {
    await signsUpCompany(employer);
    await verifiesCompany(cast, ria, employer);
    await makesVacancy(employer, { openHiring: true });
    await approvesVacancy(ria, employer);
  });
  const vacancy = await addressOf(hilde.page.url());

  const first = await signsUp(cast, "Lavendel", "Schiedam");
  const second = await signsUp(cast, "Salie", "Schiedam");
  await test.step("Two people without a profile join in one tap each, and the first has an offer", async () => {
    for (const person of [first, second]) {
      await person.goesTo(vacancy);
      await person.arrivesAt(title);
      await person.sees("Wil je dit doen?", "Geen brief, geen gesprek, geen diploma.");
      await person.presses("Ik ga in de rij");
      await person.arrivesAt(title);
    }
    await second.sees("Jij bent nummer");
    await second.receives("Je staat in de rij", "regel");
    await hilde.goesTo(`${vacancy.replace("/werk/", "/bedrijf/vacatures/")}/wachtrij`);
    await hilde.arrivesAt(`Wachtrij: ${title}`);
    await hilde.sees("Nog niemand zei ja");
    await hilde.isToldNothingOf("Lavendel", first.address, "Salie", second.address);
  });

  const phone = await turnsSmsOn(second);
  await test.step("The first says no, the next hears by mail and text message, says yes, and only now the company knows who", async () => {
    await first.opensMail("Er is een plek voor jou", title);
    await first.arrivesAt(title);
    await first.unfolds("Nee, nu niet");
    await first.presses("Geef de plek door");
    await first.sees("De plek ging naar de volgende", "Ga weer achteraan in de rij");
    await second.receives("Er is een plek voor jou", title);
    await second.goesTo(/https?:\S+$/.exec(await receivesSms(phone, /^Er is een plek voor jou bij/))![0]);
    await second.arrivesAt(title);
    await second.presses("Ja, ik wil beginnen");
    await second.sees(`${company} heeft je naam en telefoonnummer.`);
    await hilde.opensMail("Iemand komt bij jullie werken", title);
    await hilde.sees("Salie", second.address);
    await hilde.isToldNothingOf("Lavendel", first.address);
  });

  await test.step("The company plans the first day, and the person begins", async () => {
    await hilde.fills({ "Eerste werkdag": dayAhead(0) });
    await hilde.presses(/^Bewaar de eerste dag van Salie/);
    await hilde.sees("Eerste dag:");
    await second.opensMail("Je eerste dag is bekend", company);
    await second.presses("Ik ben begonnen");
    await second.sees("Begonnen");
    await hilde.receives("Iemand is begonnen", title);
  });

  await test.step("The place is filled: the company sees who came, and nobody else can be placed on it", async () => {
    await hilde.goesTo(`${vacancy.replace("/werk/", "/bedrijf/vacatures/")}/wachtrij`);
    await hilde.arrivesAt(`Wachtrij: ${title}`);
    await hilde.sees("Salie", "0 van 1 plekken", "Werkt bij jullie.");
    await hilde.isToldNothingOf("Lavendel", first.address);
  });

  await test.step("Anyone reads the log, and the checker agrees with the receipt of the mail", async () => {
    const visitor = await cast.enters("bezoeker@post.example");
    await visitor.goesTo(`${vacancy}/logboek`);
    await visitor.arrivesAt(`Logboek: ${title}`);
    await visitor.sees("Dit logboek klopt.");
    await visitor.isToldNothingOf("Lavendel", "Salie", first.address, second.address);
    const log = (await (await visitor.page.request.get(`${vacancy}/logboek/download`)).json()) as { vacancyId: string; rows: { number: number; hash: string }[] };
    const { text } = await second.receives("Je staat in de rij", "regel");
    const [, number, hash] = /regel (\d+) van het logboek, ([0-9a-f]{64})/.exec(text)!;
    const receipt = { number: Number(number), hash: hash! };
    expect(log.rows.length).toBeGreaterThanOrEqual(8);
    expect(check(log, [receipt])).toEqual([]);
    expect(check({ ...log, rows: log.rows.slice(0, receipt.number - 1) }, [receipt])).toEqual([{ row: receipt.number, problem: "missing" }]);
  });
});

/** The public address of a vacancy, from that of its poster's page. */
const addressOf = (url: string) => `/werk/${new URL(url).pathname.split("/")[3]}`;
