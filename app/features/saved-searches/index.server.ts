export { findKeeping } from "./queries.server";
