import { expect } from "@playwright/test";
import { test } from "./people.ts";
import { signsUp } from "./steps-of-job-seeker.ts";

const everywhere = { tag: ["@phone", "@no-javascript"] };

test("words that are better not shown come back with why; what may stay is the person's choice, a number has to go", everywhere, async ({ cast }) => {
  cast.announces(/422/);
  const person = await signsUp(cast, "Dewi", "Schiedam");
  await person.goesTo("/mijn/profiel/vraag/vrije-tijd");
  const field = person.page.locator("textarea[name=leisureText]");
  await field.fill("Door mijn ADHD sport ik veel. Bel 06-48213377, mijn bsn is 111222333.");
  await person.presses("Verder");
  await person.sees("Kijk nog eens naar “ADHD”, “06-48213377”, “111222333”.", "Dit gaat misschien over gezondheid.", "Dit lijkt op een burgerservicenummer", "Wat je kunt doen:");
  await expect(field, "nothing that was typed is lost").toHaveValue(/^Door mijn ADHD/);
  await expect(person.page.getByRole("checkbox", { name: /^Dit mag blijven staan/ }), "only about health the person decides").toHaveCount(1);
  await person.arrivesAt(/./);

  await person.ticks("Dit mag blijven staan");
  await person.presses("Verder");
  await person.sees("Kijk nog eens naar “06-48213377”, “111222333”.");

  await field.fill("Door mijn ADHD sport ik veel.");
  await person.presses("Verder");
  await person.arrivesAt(/taken|werk/i);
  await person.goesTo("/mijn/profiel/vraag/vrije-tijd");
  await expect(person.page.getByRole("checkbox", { name: /^Dit mag blijven staan/ }), "it can be taken back").toBeChecked();
});
