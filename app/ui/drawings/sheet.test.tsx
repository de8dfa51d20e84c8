import { readFileSync } from "node:fs";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FitMark, PetalBullet, TallyWing, type FitLevel, type FitSide } from "../fit";
import { Icon } from "../icon";
import { icons, type IconName } from "../icons/icons";
import { Mark, Wing } from "../mark";
import { Pictogram } from "../pictogram";
import { pictogramNames } from "../pictograms/names";
import { drawSheets } from "./sheet";
import { showing } from "./showing";

const sheets = drawSheets();
const idsOf = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
const known = new Set(Object.entries(sheets).flatMap(([name, markup]) => idsOf(markup).map((id) => `/${name}.svg#${id}`)));
const shownBy = (element: ReactElement) => [...renderToStaticMarkup(element).matchAll(/href="([^"]+)"/g)].map(([, address]) => address!);

const sides: FitSide[] = ["person", "work"];
const levels: FitLevel[] = ["full", "nearly", "little", "none"];
const counts = [0, 1, 2, 3, 4];
const petals = (side: FitSide, count: number) => Array.from({ length: count }, () => ({ side, level: "full" as const }));

const drawn: [what: string, elements: ReactElement[]][] = [
  ["pictogram", pictogramNames.map((name) => <Pictogram key={name} name={name} />)],
  ["icon", (Object.keys(icons) as IconName[]).map((name) => <Icon key={name} name={name} />)],
  ["mark", [<Mark key="mark" />, ...sides.map((side) => <Wing key={side} side={side} />)]],
  ["petal of a reason", sides.flatMap((side) => levels.map((level) => <PetalBullet key={level} side={side} level={level} />))],
  ["butterfly", counts.flatMap((person) => counts.map((work) => <FitMark key={work} petals={[...petals("person", person), ...petals("work", work)]} />))],
  ["wing that counts", [1, 2, 3].map((count) => <TallyWing key={count} petals={count} />)],
];

/** Names of elements that were opened and not closed; the sheets hold no comments and no other markup. */
function findUnclosed(markup: string): string[] {
  const open: string[] = [];
  for (const [, closing, name, single] of markup.matchAll(/<(\/?)([a-z]+)(?: [a-zA-Z-]+="[^"<>&]*")*(\/?)>/g)) {
    if (closing && open.pop() !== name) return [`</${name}>`];
    if (!closing && !single) open.push(name!);
  }
  return open;
}

describe("the sheets of drawings", () => {
  it.each(drawn)("hold every %s that a page can show", (_what, elements) => {
    const shown = elements.flatMap(shownBy);
    expect(shown.length).toBeGreaterThanOrEqual(elements.length);
    expect(shown.filter((address) => !known.has(address))).toEqual([]);
  });

  it.each(Object.entries(sheets))("are well formed and give every id once: %s", (_name, markup) => {
    const ids = idsOf(markup);
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(findUnclosed(markup)).toEqual([]);
    expect(markup.replace(/<\/?[a-z]+(?: [a-zA-Z-]+="[^"<>&]*")*\/?>/g, "").trim()).toBe("");
    expect(markup).not.toMatch(/undefined|NaN/);
  });

  it("colour only by tokens that the page has", () => {
    const tokens = readFileSync("app/ui/styles/tokens.css", "utf8");
    const used = new Set(Object.values(sheets).flatMap((markup) => [...markup.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, value]) => value!)));
    const unknown = [...used].filter((value) => value !== "none" && !tokens.includes(`${/^var\((--[\w-]+)\)$/.exec(value)?.[1]}:`));
    expect(used.size).toBeGreaterThan(6);
    expect(unknown).toEqual([]);
  });

  it("hold each petal in the levels that a class lets show", () => {
    const styles = readFileSync("app/ui/styles/petals.css", "utf8");
    const switches = new Set([...sheets.signs.matchAll(/display="var\((--meedoen-[\w-]+),none\)"/g)].map(([, name]) => name!));
    const given = [...styles.matchAll(/\.([\w-]+) \{\s+(--meedoen-\1): inline;\s+\}/g)].map(([, , name]) => name!);
    expect([...switches].sort()).toEqual(given.sort());
    expect(switches.size).toBe(sides.length * 4 * levels.length);
  });

  it("are pointed to by addresses alone", () => {
    expect(() => showing('/signs.svg#"><script>')).toThrow("no address");
    expect(renderToStaticMarkup(<svg {...showing("/signs.svg#mark")} />)).toBe('<svg><use href="/signs.svg#mark"/></svg>');
  });
});
