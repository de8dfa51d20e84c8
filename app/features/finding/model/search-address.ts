import { pieceAddress, readPiece, type MapPiece } from "~/features/places";
import { isTransportId, type TransportId, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { isWorkStart, type WorkStart } from "./choices";
import { readChosen, type Chosen, type FilterDefinition } from "./filters";

export const longestText = 120;

/** What a search page was asked; all of it stands in the address. */
export type Asked = {
  text: string;
  /** the words are to be searched as they stand, also when they name a place or a day */
  isLiteral: boolean;
  /** the words that place and choices were read from, empty when they were not */
  typed: string;
  chosen: Chosen;
  /** name of a place as it was typed, empty when none was */
  place: string;
  km: number | null;
  /** how somebody travels: distances are told in minutes of it */
  by: TransportId | null;
  /** the work begins by then */
  begins: WorkStart | null;
  /** the town where the work is, empty for all */
  town: string;
  /** the piece of the map where the work is, null for all */
  piece: MapPiece | null;
  /** the answer as a map instead of a list */
  isMap: boolean;
  order: string | null;
  /** from 1 */
  page: number;
  /** id of the vacancy that people are compared with */
  vacancy: string | null;
};

type Known = { filters: readonly FilterDefinition[]; distances: readonly number[]; orders: readonly string[]; /** work has a place on a map, a first day and a way there; people have not */ ofWork?: boolean };

const mostPages = 50;

/** Reads an address. What it does not know is left out, so that no address leads to an error. */
export function readAsked(params: URLSearchParams, { filters, distances, orders, ofWork = false }: Known): Asked {
  const km = Number(params.get("km"));
  const page = Number(params.get("pagina"));
  const order = params.get("volgorde");
  const [by, begins] = [textOf(params, "reis"), textOf(params, "begin")];
  const text = textOf(params, "zoek");
  return {
    text,
    isLiteral: text !== "" && textOf(params, "letterlijk") === text,
    typed: textOf(params, "getypt"),
    chosen: readChosen(filters, params),
    place: textOf(params, "plaats"),
    km: distances.includes(km) ? km : null,
    by: ofWork && isTransportId(by) ? by : null,
    begins: ofWork && isWorkStart(begins) ? begins : null,
    town: ofWork ? textOf(params, "in") : "",
    piece: ofWork ? readPiece(params.get("vak") ?? "") : null,
    isMap: ofWork && params.get("weergave") === "kaart",
    order: order !== null && orders.includes(order) ? order : null,
    page: Number.isInteger(page) && page > 1 ? Math.min(page, mostPages) : 1,
    vacancy: textOf(params, "vacature") || null,
  };
}

const textOf = (params: URLSearchParams, name: string) => (params.get(name) ?? "").replace(/\p{Cc}/gu, " ").trim().slice(0, longestText);

/** The address of a question: always the same for the same question. The first page and what is empty are left out. */
export function addressOf(path: string, filters: readonly FilterDefinition[], asked: Partial<Asked>): string {
  const params = new URLSearchParams();
  if (asked.vacancy) params.set("vacature", asked.vacancy);
  if (asked.text) params.set("zoek", asked.text);
  if (asked.text && asked.isLiteral) params.set("letterlijk", asked.text);
  if (asked.typed) params.set("getypt", asked.typed);
  if (asked.place) params.set("plaats", asked.place);
  if (asked.km) params.set("km", String(asked.km));
  if (asked.by) params.set("reis", asked.by);
  if (asked.begins) params.set("begin", asked.begins);
  for (const { param, facet } of filters) for (const value of asked.chosen?.[facet] ?? []) params.append(param, value);
  if (asked.town) params.set("in", asked.town);
  if (asked.piece) params.set("vak", pieceAddress(asked.piece));
  if (asked.isMap) params.set("weergave", "kaart");
  if (asked.order) params.set("volgorde", asked.order);
  if (asked.page && asked.page > 1) params.set("pagina", String(asked.page));
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

export const beginWords = { nu: m.finding_begins_now, maand: m.finding_begins_month, kwartaal: m.finding_begins_quarter } satisfies Record<WorkStart, unknown>;

/** A part of a question in words, with the question without it and the question that is nothing else. */
export type Part = { key: string; label: string; rest: Asked; alone: Asked };

export function partsOf(filters: readonly FilterDefinition[], asked: Asked, locale: VocabularyLocale): Part[] {
  const first = { ...asked, page: 1 };
  const bare = withoutChoices(asked);
  const parts: Part[] = [];
  if (asked.text) parts.push({ key: "text", label: m.finding_chip_text({ text: asked.text }, { locale }), rest: { ...first, text: "" }, alone: { ...bare, text: asked.text } });
  if (asked.place) parts.push({ key: "place", label: m.finding_chip_place({ place: asked.place }, { locale }), rest: { ...first, place: "", km: null }, alone: { ...bare, place: asked.place, km: asked.km } });
  if (asked.km) parts.push({ key: "km", label: m.finding_chip_km({ km: asked.km }, { locale }), rest: { ...first, km: null }, alone: { ...bare, place: asked.place, km: asked.km } });
  if (asked.begins) parts.push({ key: "begins", label: beginWords[asked.begins]({}, { locale }), rest: { ...first, begins: null }, alone: { ...bare, begins: asked.begins } });
  if (asked.town) parts.push({ key: "town", label: m.finding_chip_town({ town: asked.town }, { locale }), rest: { ...first, town: "" }, alone: { ...bare, town: asked.town } });
  if (asked.piece) parts.push({ key: "piece", label: m.finding_chip_piece({}, { locale }), rest: { ...first, piece: null }, alone: { ...bare, piece: asked.piece } });
  for (const filter of filters) {
    for (const value of asked.chosen[filter.facet] ?? []) {
      const left = asked.chosen[filter.facet]!.filter((other) => other !== value);
      const { [filter.facet]: _, ...others } = asked.chosen;
      parts.push({
        key: `${filter.param}-${value}`,
        label: filter.labelOf(value, locale),
        rest: { ...first, chosen: left.length > 0 ? { ...others, [filter.facet]: left } : others },
        alone: { ...bare, chosen: { [filter.facet]: [value] } },
      });
    }
  }
  return parts;
}

/** The same question without any choice; order, map, means of transport and vacancy stay. */
export const withoutChoices = ({ order, vacancy, isMap, by }: Asked): Asked => ({ text: "", isLiteral: false, typed: "", chosen: {}, place: "", km: null, by, begins: null, town: "", piece: null, isMap, order, page: 1, vacancy });
