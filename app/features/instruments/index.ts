export { MatchHelp } from "./components/match-help";
