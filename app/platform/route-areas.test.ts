import type { ServerBuild } from "@remix-run/node";
import { expect, it } from "vitest";
import { byArea } from "./route-areas.server";

const paths: Record<string, { path?: string; parentId?: string }> = {
  root: { path: "" },
  home: { parentId: "root" },
  work: { path: "werk", parentId: "root" },
  vacancy: { path: "werk/:vacancyId", parentId: "root" },
  frame: { path: "bedrijf", parentId: "root" },
  people: { path: "mensen", parentId: "frame" },
  anything: { path: "*", parentId: "root" },
};
const all = Object.fromEntries(Object.entries(paths).map(([id, route]) => [id, { id, ...route }]));
const build = { routes: all, assets: { routes: all, version: "1" }, mode: "production" } as unknown as ServerBuild;
const area = byArea(build, (one) => one);
const idsFor = (pathname: string) => Object.keys(area(pathname).routes);

it.each([
  ["/", ["root", "home", "anything"]],
  ["/werk", ["root", "home", "work", "vacancy", "anything"]],
  ["/werk/", ["root", "home", "work", "vacancy", "anything"]],
  ["/werk.data", ["root", "home", "work", "vacancy", "anything"]],
  ["/werk/een-twee.data", ["root", "home", "work", "vacancy", "anything"]],
  ["/WERK/1", ["root", "home", "work", "vacancy", "anything"]],
  ["/bedrijf/mensen", ["root", "home", "frame", "people", "anything"]],
  ["/bestaat-niet/x", ["root", "home", "anything"]],
  ["/_root.data", ["root", "home", "anything"]],
  ["/%77erk", ["root", "home", "work", "vacancy", "anything"]],
  ["/%E0%A4%A", ["root", "home", "anything"]],
  ["/constructor", ["root", "home", "anything"]],
])("the routes for %s", (pathname, ids) => {
  expect(idsFor(pathname)).toEqual(ids);
});

it("an area is made once, keeps the rest of the build, and what the browser gets of routes fits it", () => {
  expect(area("/werk/1")).toBe(area("/werk/2"));
  expect(area("/x")).toBe(area("/y"));
  expect(area("/werk").mode).toBe("production");
  expect(Object.keys(area("/werk").assets.routes)).toEqual(idsFor("/werk"));
  expect(area("/werk").assets.version).toBe("1");
});
