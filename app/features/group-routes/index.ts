/** What other pages show of groups. */
export { GroupLines } from "./components/group-lines";
