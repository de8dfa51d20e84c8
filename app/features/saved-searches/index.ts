export { KeepSearch } from "./components/keep-search";
