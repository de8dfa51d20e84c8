import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { describe, expect, it } from "vitest";
import type { StaticHandlerContext } from "@remix-run/router";
import { ActionBar, Button, Shell, themeClass, ToolLink } from "..";
import type { NavItem, ShellProps } from "..";
import { drawSheets } from "../drawings/sheet";
import { SampleDesk } from "./sample-desk";
import { SampleAnswers, SampleFields, SampleQuestion } from "./sample-form";
import { SampleHome } from "./sample-home";
import { SampleVacancy } from "./sample-vacancy";

const nav: NavItem[] = [
  { to: "/", label: "Start", icon: "home", end: true },
  { to: "/werk", label: "Werk", icon: "list" },
  { to: "/profiel", label: "Mijn profiel", icon: "person" },
  { to: "/berichten", label: "Berichten", icon: "message", count: 1, countLabel: ", 1 nieuw bericht" },
];

const shell: Omit<ShellProps, "children"> = {
  place: "in Lindewaard",
  nav,
  tools: <ToolLink to="/taal" icon="globe">Taal</ToolLink>,
  footer: "Meedoen is van de gemeente Lindewaard.",
  footerLinks: [{ to: "/privacy", label: "Privacy" }],
};

const pages: Record<string, ReactNode> = {
  home: <Shell {...shell} contained={false}><SampleHome /></Shell>,
  vacancy: (
    <Shell {...shell} contained={false} actionBar={<ActionBar label="Snel melden" text="plek 4"><Button>Dit wil ik</Button></ActionBar>}>
      <SampleVacancy />
    </Shell>
  ),
  question: <Shell {...shell} nav={[]}><SampleQuestion /></Shell>,
  answers: <Shell {...shell} nav={[]}><SampleAnswers /></Shell>,
  fields: <Shell {...shell}><SampleFields /></Shell>,
  desk: <Shell {...shell} desk><SampleDesk /></Shell>,
};

function render(name: string): string {
  const routes = [{ id: "page", path: "*", element: pages[name] }];
  const match = { params: {}, pathname: "/", pathnameBase: "/", route: routes[0]! };
  const context: StaticHandlerContext = {
    basename: "/",
    location: { pathname: "/", search: "", hash: "", state: null, key: "" },
    matches: [match],
    loaderData: {},
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
    activeDeferreds: null,
  };
  return renderToStaticMarkup(<StaticRouterProvider router={createStaticRouter(routes, context)} context={context} hydrate={false} />);
}

/** To look at the samples: `SAMPLES_TO=some/folder npx vitest run app/ui/testing`, put the built css beside them, and serve that folder. */
function writeSample(name: string, markup: string) {
  const folder = process.env.SAMPLES_TO;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const [sheet, drawn] of Object.entries(drawSheets())) writeFileSync(path.join(folder, `${sheet}.svg`), drawn);
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="all.css">';
  writeFileSync(
    path.join(folder, `${name}.html`),
    `<!doctype html><html lang="nl" class="${themeClass("lindewaard")}"><head>${head}</head><body>${markup}</body></html>`,
  );
}

describe.each(Object.keys(pages))("the sample page %s", (name) => {
  const markup = render(name);
  writeSample(name, markup);

  it("has one main with the id of the skip link and one h1", () => {
    expect(markup).toContain('<main id="inhoud"');
    expect(markup).toContain('href="#inhoud"');
    if (name !== "fields") expect(markup.match(/<h1[ >]/g)).toHaveLength(1);
  });

  it("uses no style attributes and no inline scripts", () => {
    expect(markup).not.toMatch(/\sstyle=/);
    expect(markup).not.toContain("<script");
  });

  it("gives every id once", () => {
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("points only to ids that exist", () => {
    const ids = new Set([...markup.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    const names = [...markup.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].flatMap((match) => (match[1] ?? "").split(" "));
    const controls = [...markup.matchAll(/<label[^>]* for="([^"]+)"/g)].map((match) => match[1]);
    expect([...names, ...controls].filter((id) => !ids.has(id))).toEqual([]);
  });

  it("names every drawing or hides it", () => {
    const open = [...markup.matchAll(/<svg[^>]*>/g)].map((match) => match[0]);
    expect(open.filter((svg) => !/aria-hidden="true"|role="img"/.test(svg))).toEqual([]);
  });
});

describe("components", () => {
  it("marks the current page in the navigation", () => {
    expect(render("home")).toMatch(/<a [^>]*aria-current="page"[^>]*href="\/"/);
  });

  it("links the error summary to the field and repeats the message there", () => {
    const markup = render("question");
    expect(markup).toContain('<a href="#talent">');
    expect(markup).toContain('id="talent-error"');
    expect(markup).toContain("Fout:");
  });

  it("keeps a phone number left to right and callable", () => {
    expect(render("home")).toContain('href="tel:+31103000012"');
    expect(render("home")).toContain('<bdi dir="ltr">010 300 00 12</bdi>');
  });

  it("adds the points of a fit up", () => {
    expect(render("vacancy")).toContain("78 van 80");
  });

  it("lets the middle of a long queue out and tells the reader's place", () => {
    const markup = render("vacancy");
    expect(markup).toContain("4, jij");
    expect(markup.match(/<li[^>]*value="\d+"/g)).toHaveLength(7);
  });
});
