import { expect } from "@playwright/test";
import { listOfPeople } from "../support/list-of-people.ts";
import { test, unique, type Person } from "./people.ts";

const putsUp = async (who: Person, text: string) => {
  await who.page.getByLabel("Je lijst").setInputFiles({ name: "clienten.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await who.presses("Bekijk de lijst");
};

test("a contact person imports 2,000 people of whom 37 rows are faulty, somebody says yes by letter, and the rest is taken back", { tag: ["@phone", "@no-javascript"] }, async ({ cast }) => {
  cast.announces(/422/);
  // in letters: nine figures of a name may pass the eleven test, and are then left out of what is kept
  const key = String(unique()).replace(/\d/g, (figure) => "abcdefghij".charAt(Number(figure)));
  const list = listOfPeople({ rows: 2_000, known: "samira@demo.meedoen.example", elsewhere: "Groningen", key });
  const ria = await cast.entersBy("contactpersoon");
  await ria.goesTo("/gemeente/mensen");
  await ria.follows("Mensen importeren uit een lijst");
  await ria.arrivesAt("Mensen importeren");
  await putsUp(ria, "Voornaam;BSN;Plaats\nBo;111222333;Schiedam\n");
  await ria.sees(/In de kolom “BSN” staan burgerservicenummers/);
  await ria.arrivesAt("Mensen importeren");

  await putsUp(ria, list.text);
  await ria.arrivesAt("Een lijst importeren");
  await expect(ria.page.getByRole("combobox", { name: "Voornaam" })).toHaveValue("0");
  await expect(ria.page.getByRole("combobox", { name: "Contactpersoon (" })).toHaveValue("5");
  await ria.presses("Doe een proef");
  await ria.sees("1.963 mensen kunnen we uitnodigen.", /Met fouten: 37 rijen/, "Er is nog niets veranderd. Niemand heeft een bericht gehad.", "Dit e-mailadres klopt niet.", "Deze plaats kennen we niet.", "Deze persoon staat ook in rij 3.");
  await ria.arrivesAt("Een lijst importeren");
  const faults = await ria.page.request.get(`${new URL(ria.page.url()).pathname}/fouten`);
  expect([faults.status(), faults.headers()["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
  const lines = (await faults.text()).trim().split("\r\n");
  expect(lines.length).toBe(38);
  expect(lines.filter((line) => line.includes("Wim Onbekend")).every((line) => line.includes(";'=Wim Onbekend;"))).toBe(true);

  await ria.presses("Nodig 1.963 mensen uit");
  await ria.sees(/van 1\.963 uitgenodigd|De import is klaar/);
  await expect(async () => {
    if (await ria.page.getByRole("link", { name: "Kijk hoe ver het is" }).isVisible()) await ria.follows("Kijk hoe ver het is");
    await expect(ria.page.getByRole("heading", { name: "De import is klaar" })).toBeVisible({ timeout: 1_500 });
  }).toPass({ timeout: 200_000 });
  await ria.sees("1.963 mensen uitgenodigd", "37 rijen overgeslagen");
  await ria.arrivesAt("Een lijst importeren");
  const here = new URL(ria.page.url()).pathname;

  await ria.follows(`Print ${list.letters} brieven`);
  await ria.arrivesAt("Brieven met een code");
  const code = await ria.page.locator(".import-code").first().innerText();
  const anna = await cast.enters("geen mail");
  await anna.goesTo(`/code?c=${code.replaceAll("-", "")}`);
  await anna.arrivesAt("Inloggen met je brief");
  await expect(anna.page.getByLabel("Je code")).toHaveValue(code);
  await anna.fills({ "Je code": "BCDF-GHJK-MNPQ" });
  await anna.presses("Log in");
  await anna.sees("Deze code kennen we niet. Kijk nog eens op je brief.");
  await anna.fills({ "Je code": code.toLowerCase() });
  await anna.presses("Log in");
  await anna.page.waitForURL("**/mijn");
  await anna.goesTo("/account");
  await anna.sees("Je hebt hier geen e-mailadres. Je logt in met de code uit je brief.");
  await anna.isToldNothingOf("no-mail");

  const mailed = await cast.enters(`anna${key}1@post.example`);
  const { button } = await mailed.receives(/uit/);
  await ria.goesTo(here);
  await ria.unfolds("Draai de import terug");
  await ria.presses("Ja, trek ze in");
  await ria.sees("De import is teruggedraaid", /1\.962 mensen\. Wie al ja zei, blijft: 1 mens/, "Wat in de lijst stond, is verwijderd.");
  await ria.arrivesAt("Een lijst importeren");
  await mailed.goesTo(button);
  await expect(mailed.page.getByRole("button", { name: /Ja/ })).toHaveCount(0);
  const later = await cast.enters("nog steeds geen mail");
  await later.goesTo("/code");
  await later.fills({ "Je code": code });
  await later.presses("Log in");
  await later.page.waitForURL("**/mijn");
});
