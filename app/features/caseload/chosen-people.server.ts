import { requireId } from "~/platform/http.server";
import { mostAtOnce } from "./model/list-limits";

/** The people that were ticked, each once. @throws 404 for what cannot be an id */
export const chosenPeople = (values: readonly FormDataEntryValue[]): string[] => [...new Set(values.slice(0, mostAtOnce).map((value) => requireId(String(value))))];
