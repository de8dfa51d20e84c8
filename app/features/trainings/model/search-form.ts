import { dutchLevels, isSectorId, isTaskId } from "~/features/vocabulary";

export const distances = [5, 10, 25, 50] as const;

/** What somebody searches for. Names of parameters are Dutch, as they stand in the address. */
export type AskedTrainings = {
  text: string;
  sector: string | null;
  task: string | null;
  place: string;
  /** null = however far */
  km: number | null;
  /** rank of Dutch that the person has; null = not asked */
  dutch: number | null;
  onlyFree: boolean;
  /** begins within so many days; null = not asked */
  withinDays: number | null;
  page: number;
};

export const startChoices = [30, 90] as const;

/** Reads an address; what is not known is as if it was not there. */
export function readAsked(params: URLSearchParams): AskedTrainings {
  const number = (name: string, allowed: readonly number[]) => {
    const value = Number(params.get(name) || NaN);
    return allowed.includes(value) ? value : null;
  };
  const known = (name: string, isKnown: (id: unknown) => boolean) => {
    const value = params.get(name);
    return isKnown(value) ? value : null;
  };
  return {
    text: clean(params.get("zoek"), 100),
    sector: known("sector", isSectorId),
    task: known("taak", isTaskId),
    place: clean(params.get("plaats"), 80),
    km: number("km", distances),
    dutch: number("nederlands", dutchLevels.map(({ rank }) => rank)),
    onlyFree: params.get("kosten") === "gratis",
    withinDays: number("start", startChoices),
    page: Math.min(500, Math.max(1, Math.trunc(Number(params.get("pagina"))) || 1)),
  };
}

const clean = (value: string | null, most: number) => (value ?? "").replaceAll("\u0000", "").trim().slice(0, most);

/** The same search on another page. */
export function pageAddress(params: URLSearchParams, page: number): string {
  const next = new URLSearchParams([...params].filter(([name, value]) => name !== "pagina" && value !== ""));
  if (page > 1) next.set("pagina", String(page));
  const query = next.toString();
  return query ? `/leren?${query}` : "/leren";
}
