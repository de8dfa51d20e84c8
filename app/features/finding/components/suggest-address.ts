import { getLocale } from "~/paraglide/runtime";

/** Where a box gets its suggestions. The language stands in the address, so that whoever keeps an answer keeps the right one. */
export const suggestAddress = (box: "werk" | "mensen" | "plaats"): string => `/zoeken/suggesties?voor=${box}&taal=${getLocale()}`;
