import { expect } from "@playwright/test";
import { test, type Door } from "./people.ts";

/** Pages that everybody of a role comes back to; the languages that are written from the right come after English. */
const pages: readonly [door: Door, addresses: readonly string[]][] = [
  ["werkzoekende", ["/mijn", "/werk", "/mijn/profiel", "/mijn/profiel/vraag/talenten", "/berichten"]],
  ["werkgever", ["/bedrijf", "/bedrijf/mensen", "/bedrijf/vacatures"]],
  ["contactpersoon", ["/gemeente", "/gemeente/mensen", "/gemeente/beoordelen"]],
];

for (const [door, addresses] of pages) {
  test(`written from right to left, the pages of the ${door} stay within a narrow phone and begin at the right`, async ({ cast }, testInfo) => {
    const { page } = await cast.entersBy(door);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of addresses) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);
      await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
      const { wide, heading } = await page.evaluate(() => {
        const { left, right } = document.querySelector("h1")!.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(document.querySelector("h1")!);
        const text = range.getBoundingClientRect();
        return { wide: document.documentElement.scrollWidth, heading: { fromLeft: text.left - left, fromRight: right - text.right } };
      });
      expect(wide, `${address} is wider than the phone`).toBeLessThanOrEqual(320);
      expect(heading.fromRight, `${address} begins at the right`).toBeLessThanOrEqual(heading.fromLeft + 1);
      await page.screenshot({ path: testInfo.outputPath(`${address.slice(1).replaceAll("/", "-")}.png`) });
    }
  });
}
