import { m } from "~/paraglide/messages";
import { WaitItem, WaitList } from "~/ui";
import type { ListedRoute } from "../list-routes.server";
import { placesWords, whenWords } from "./words";

/** Routes of a list at a desk: when, where, how full, and what of it is one's own. */
export function RouteRows({ routes }: { routes: readonly ListedRoute[] }) {
  return (
    <WaitList>
      {routes.map((route) => (
        <WaitItem
          key={route.id}
          to={`/gemeente/groepen/${route.id}`}
          kind={route.state === "cancelled" ? "close" : "people"}
          title={<span lang="nl">{route.title}</span>}
          text={<>{whenWords(route)}, {route.place}<br /><span className="small muted">{notesOf(route).join(" · ")}</span></>}
          age={route.toNote > 0 ? (route.toNote === 1 ? m.group_routes_to_note_one() : m.group_routes_to_note_other({ count: route.toNote })) : undefined}
        />
      ))}
    </WaitList>
  );
}

function notesOf({ organisation, isOwn, own, asked, ...route }: ListedRoute): string[] {
  return [
    placesWords(route), isOwn ? "" : organisation,
    route.waiting > 0 && route.state === "toCome" ? m.group_routes_waiting({ count: route.waiting }) : "",
    own > 0 ? (own === 1 ? m.group_routes_own_one() : m.group_routes_own_other({ count: own })) : "",
    asked > 0 && route.state === "toCome" ? m.group_routes_asked_count({ count: asked }) : "",
  ].filter(Boolean);
}
