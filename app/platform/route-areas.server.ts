import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/**
 * What is made of a build, for one address: of only the routes that begin with the same word ("werk", "bedrijf") and those that may begin
 * with any. Remix sorts all routes and makes a pattern of each, three times for every page; among 140 routes that is a tenth of the work
 * of a page. Each area is made once. The browser still gets the list of all routes.
 */
export function byArea<T>(build: ServerBuild, make: (area: ServerBuild) => T): (pathname: string) => T {
  const areas = areasOf(build.routes);
  const made = new Map<string, T>();
  return (pathname) => {
    const first = firstWord(pathname);
    const area = areas.has(first) ? first : "";
    const known = made.get(area);
    if (known) return known;
    const kept = areas.get(area)!;
    const one = make({ ...build, routes: keep(build.routes, kept), assets: { ...build.assets, routes: keep(build.assets.routes, kept) } });
    made.set(area, one);
    return one;
  };
}

/** Ids of routes by the first word of their addresses; "" holds those of no word, where every other address goes. */
function areasOf(routes: Routes): Map<string, Set<string>> {
  const everywhere: string[] = [];
  const areas = new Map<string, Set<string>>([["", new Set()]]);
  for (const { id } of Object.values(routes)) {
    const first = firstWord(addressOf(routes, id));
    if (first === "" || first.startsWith(":") || first.startsWith("*")) everywhere.push(id);
    else areas.set(first, (areas.get(first) ?? new Set()).add(id));
  }
  for (const area of areas.values()) for (const id of everywhere) area.add(id);
  return areas;
}

function addressOf(routes: Routes, id: string): string {
  const route = routes[id]!;
  return `${route.parentId ? addressOf(routes, route.parentId) : ""}/${route.path ?? ""}`;
}

/** As the router compares them: written out, without difference of capitals, and without the ending under which a browser asks for data alone. */
function firstWord(address: string): string {
  const word = address.replace(/\.data$/, "").split("/").find((part) => part !== "") ?? "";
  try {
    return decodeURIComponent(word).toLowerCase();
  } catch {
    return word;
  }
}

const keep = <T>(all: Record<string, T>, kept: ReadonlySet<string>): Record<string, T> => Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(id)));
