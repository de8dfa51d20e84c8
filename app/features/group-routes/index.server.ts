export { collectGroups, leaveGroups } from "./leave-groups.server";
export { groupsForHome, listGroupsOf, type OwnGroup } from "./list-routes.server";
