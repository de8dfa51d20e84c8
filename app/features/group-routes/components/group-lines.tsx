import { m } from "~/paraglide/messages";
import { WaitItem, WaitList } from "~/ui";
import type { OwnGroup } from "../list-routes.server";
import { outcomeWords, ownWords, placesWords, standingWords, whenWords } from "./words";

/** Groups of one person under each other. `base` is the folder of the page of a route; without `isOwn` a contact person reads it. */
export function GroupLines({ groups, base, isOwn = false }: { groups: readonly OwnGroup[]; base: string; isOwn?: boolean }) {
  return (
    <WaitList>
      {groups.map((group) => (
        <WaitItem
          key={group.id}
          to={`${base}/${group.id}`}
          kind={group.standing === "asked" ? "message" : group.standing === "waits" ? "queue" : "people"}
          title={<span lang="nl">{group.title}</span>}
          text={<>{whenWords(group)}<br /><span className="small muted">{stateWords(group, isOwn)}</span></>}
        />
      ))}
    </WaitList>
  );
}

/** Before it begins how the person stands; later that it runs or was, and what came of it. */
function stateWords({ state, standing, placeInLine, outcome, ...line }: OwnGroup, isOwn: boolean): string {
  if (state === "cancelled") return m.group_routes_cancelled_short();
  if (state === "toCome" || standing !== "hasPlace") return isOwn ? ownWords(standing, placeInLine) : standingWords(standing, placeInLine);
  return [placesWords({ state, ...line }), outcome ? outcomeWords(outcome) : ""].filter(Boolean).join(" · ");
}
