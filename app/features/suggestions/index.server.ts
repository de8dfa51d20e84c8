export { flushSuggestions, noteSuggestions, type Suggestion } from "./note-suggestions.server";
export { collectSuggestions } from "./collect-suggestions.server";
export type { Place as SuggestionPlace } from "./model/places";
