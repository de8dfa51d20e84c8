export { beginSheetWithTasks } from "./commands/begin-sheet-with-tasks.server";
