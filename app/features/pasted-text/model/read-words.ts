import type { PlaceKindId } from "~/features/vacancies";
import type { OfferId } from "~/features/vocabulary";
import type { Piece } from "./found";

const longestTitle = 80;
const longestNeed = 160;

/** The first line, when it looks like one. */
export function readTitle(pieces: readonly Piece[]): { title: string; piece: Piece } | null {
  const piece = pieces[0];
  if (!piece) return null;
  const title = piece.text.replace(/^(?:gezocht|vacature|functie)\s*:\s*/i, "").replace(/\s*\((?:m\s*\/\s*v(?:\s*\/\s*x)?|v\/m|fulltime|parttime)\)\s*/gi, " ").trim();
  return title && title.length <= longestTitle && title.split(" ").length <= 9 && /\p{L}{3}/u.test(title) ? { title, piece } : null;
}

const kinds: readonly [PlaceKindId, RegExp][] = [
  ["volunteering", /\bvrijwillig\w*/],
  ["adapted", /\b(?:beschut|aangepast) werk\b|\bbeschutte werkplek\b/],
  ["learning", /\b(?:startbaan|leerbaan|leerwerkplek|leerwerkbaan|bbl|in opleiding|leerling)\b/],
  ["experience", /\b(?:stage\w*|werkervarings?p\w+|ervaringsplek|participatieplaats|ontwikkelplek|brugplek)\b/],
  ["paid", /\b(?:salaris|loon|uurloon|contract|cao|betaalde baan)\b|€|\beuro\b[^.]{0,12}\buur\b/],
];

export function readPlaceKind(pieces: readonly Piece[]): { id: PlaceKindId; piece: Piece } | null {
  for (const [id, words] of kinds) {
    const piece = pieces.find(({ folded }) => words.test(folded));
    if (piece) return { id, piece };
  }
  return null;
}

const offers: readonly [OfferId, RegExp][] = [
  ["work-clothes", /\b(?:werkkleding|bedrijfskleding|laarzen krijg|veiligheidsschoenen krijg|kleding van ons)\b/],
  ["travel-money", /\b(?:reiskosten\w*|reisgeld|reisvergoeding)\b/],
  ["meal", /\b(?:eet gratis mee|gratis mee-?eten|gratis lunch|lunch van ons|maaltijd van ons|samen lunchen)\b/],
  ["training", /\b(?:cursus|opleiding|training)\b[^.]{0,40}\b(?:krijg\w*|betal\w*|van ons|volgen|vergoed\w*)|\b(?:krijg\w*|betal\w*|volg\w*|met|en) (?:je |jouw |een )?(?:cursus|opleiding|training)\b/],
  ["certificate", /\bpraktijkverklaring\b/],
  ["licence-paid", /\bbetal\w*\b[^.]{0,30}\b(?:rijbewijs|certificaat)\b/],
  ["growth-in-hours", /\b(?:later|daarna) meer uren\b/],
  ["school-hours", /\b(?:onder|binnen|tijdens) schooltijd\w*\b/],
  ["choose-own-days", /\bkies\w* (?:je )?zelf (?:je |jouw )?dagen\b|\bzelf je dagen\b/],
  ["work-from-home", /\b(?:thuis ?werken|vanuit huis)\b/],
  ["weekly-pay", /\b(?:elke|iedere|per) week (?:betaald|uitbetaald)\b|\bweekloon\b/],
  ["tour", /\brondleiding\b/],
  ["trial-day", /\b(?:meeloopdag|dag meelopen|dagje meelopen|proefdag)\b/],
  ["harrie", /\bharrie\b/],
  ["job-coach", /\bjobcoach\b/],
  ["language-help", /\b(?:taalles|taalmaatje|hulp bij nederlands|les in (?:het )?nederlands)\b/],
  ["reachable-by-bus", /\bgoed (?:te bereiken|bereikbaar) met (?:de )?(?:bus|trein|ov|openbaar vervoer)\b/],
];

/** What the work offers beside pay; a piece may say more than one thing. */
export function readOffers(pieces: readonly Piece[]): { id: OfferId; piece: Piece }[] {
  return offers.flatMap(([id, words]) => pieces.filter(({ folded }) => words.test(folded) && !/\bgeen\b/.test(folded)).slice(0, 1).map((piece) => ({ id, piece })));
}

const asks = /^je (?:kunt|kan|vindt het (?:fijn|leuk|prettig|niet erg)|houdt van|durft|werkt graag|bent graag|begrijpt|let op|ziet)\b/;
const asksNothing = /\b(?:gratis|reageren|solliciteren|bellen|mailen|groeien|leren|kiezen|beginnen|starten|bij ons|meteen|altijd)\b/;

/** What somebody must be able to do, in sentences that say it of the person. */
export function readNeeds(pieces: readonly Piece[]): { text: string; piece: Piece }[] {
  return pieces.filter(({ text, folded }) => asks.test(folded) && !asksNothing.test(folded) && text.length < longestNeed).map((piece) => ({ text: `${piece.text.replace(/[.!?]+$/, "")}.`, piece })).slice(0, 6);
}

type Workplace = { id: string; name: string; place: string; isOwn: boolean };

/** One of the workplaces given, when its name or its place is named and no other one fits as well. */
export function readWorkplace(pieces: readonly Piece[], workplaces: readonly Workplace[]): { id: string; piece: Piece } | null {
  const named = (word: string) => pieces.find(({ text }) => word.length > 2 && new RegExp(`(?<![\\p{L}])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}])`, "iu").test(text));
  const byName = workplaces.flatMap(({ id, name }) => (named(name) ? [{ id, piece: named(name)! }] : []));
  if (byName.length === 1) return byName[0]!;
  const byPlace = workplaces.flatMap(({ id, place }) => (named(place) ? [{ id, piece: named(place)! }] : []));
  return byPlace.length === 1 ? byPlace[0]! : null;
}
