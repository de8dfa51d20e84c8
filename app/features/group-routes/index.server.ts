export { collectGroups, leaveGroups } from "./leave-groups.server";
export { groupsInWords, type GroupInWords } from "./group-words.server";
export { groupsForHome } from "./list-routes.server";
