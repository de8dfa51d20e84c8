import { WaitItem, WaitList } from "~/ui";
import type { OwnGroup } from "../list-routes.server";
import { stateWords } from "./state-words";
import { whenWords } from "./words";

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
