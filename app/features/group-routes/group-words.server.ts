import { stateWords } from "./components/state-words";
import { whenWords } from "./components/words";
import { listGroupsOf } from "./list-routes.server";

export type GroupInWords = { id: string; title: string; when: string; words: string };

/** Groups of a person in words, for the page of that person: it has no room for what puts them together. The caller has asked who may see the person. */
export async function groupsInWords(jobSeekerId: string, locale: "nl" | "en"): Promise<GroupInWords[]> {
  return (await listGroupsOf(jobSeekerId, locale)).map((group) => ({ id: group.id, title: group.title, when: whenWords(group), words: stateWords(group, false) }));
}
