import type { PicturedEntry } from "./entry";
import { lookupOf } from "./entry";

const list = [
  { id: "gardening", label: { nl: "tuinieren", en: "gardening" }, pictogram: "allotment" },
  { id: "nature", label: { nl: "de natuur in gaan", en: "going out into nature" }, pictogram: "sector-green" },
  { id: "pets", label: { nl: "zorgen voor dieren", en: "looking after animals" }, pictogram: "good-with-animals" },
  { id: "fishing", label: { nl: "vissen", en: "fishing" }, pictogram: "fishing" },
  { id: "walking", label: { nl: "wandelen", en: "walking" }, pictogram: "hiking" },
  { id: "cycling", label: { nl: "fietsen", en: "cycling" }, pictogram: "bike-repair" },
  { id: "football", label: { nl: "voetballen", en: "playing football" }, pictogram: "football" },
  { id: "swimming", label: { nl: "zwemmen", en: "swimming" }, pictogram: "swimming" },
  { id: "fitness", label: { nl: "trainen in de sportschool", en: "training at the gym" }, pictogram: "fitness" },
  { id: "dancing", label: { nl: "dansen", en: "dancing" }, pictogram: "dancing" },
  { id: "cooking", label: { nl: "koken", en: "cooking" }, pictogram: "cooking" },
  { id: "baking", label: { nl: "bakken", en: "baking" }, pictogram: "baking" },
  { id: "coffee-and-tea", label: { nl: "koffie of thee drinken met anderen", en: "having coffee or tea with others" }, pictogram: "coffee" },
  { id: "having-guests", label: { nl: "gasten ontvangen", en: "having guests" }, pictogram: "table-setting" },
  { id: "party-planning", label: { nl: "feesten regelen", en: "planning parties" }, pictogram: "event-host" },
  { id: "family-time", label: { nl: "tijd met familie", en: "time with family" }, pictogram: "friends-family" },
  { id: "playing-with-children", label: { nl: "spelen met kinderen", en: "playing with children" }, pictogram: "playing-with-children" },
  { id: "helping-neighbours", label: { nl: "buren helpen", en: "helping neighbours" }, pictogram: "neighbourhood" },
  { id: "volunteering", label: { nl: "vrijwilligerswerk doen", en: "volunteering" }, pictogram: "helpful" },
  { id: "diy", label: { nl: "klussen in huis", en: "doing jobs around the house" }, pictogram: "screwing" },
  { id: "woodwork", label: { nl: "dingen maken van hout", en: "making things from wood" }, pictogram: "sawing" },
  { id: "tinkering", label: { nl: "fietsen of auto's repareren", en: "fixing bikes or cars" }, pictogram: "tool-care" },
  { id: "electronics", label: { nl: "knutselen met elektronica", en: "tinkering with electronics" }, pictogram: "soldering" },
  { id: "decorating", label: { nl: "het huis mooi maken", en: "decorating the home" }, pictogram: "house" },
  { id: "tidying", label: { nl: "opruimen en ordenen", en: "tidying and sorting" }, pictogram: "tidying" },
  { id: "second-hand", label: { nl: "snuffelen in de kringloop", en: "browsing second-hand shops" }, pictogram: "sector-reuse" },
  { id: "sewing", label: { nl: "naaien", en: "sewing" }, pictogram: "sewing" },
  { id: "knitting", label: { nl: "breien of haken", en: "knitting or crochet" }, pictogram: "towel-folding" },
  { id: "drawing", label: { nl: "tekenen of schilderen", en: "drawing or painting" }, pictogram: "drawing" },
  { id: "photography", label: { nl: "foto's en filmpjes maken", en: "taking photos and videos" }, pictogram: "photography" },
  { id: "music", label: { nl: "muziek maken of zingen", en: "making music or singing" }, pictogram: "singing" },
  { id: "beauty", label: { nl: "haar en make-up doen", en: "doing hair and make-up" }, pictogram: "body-care" },
  { id: "reading", label: { nl: "lezen", en: "reading" }, pictogram: "books" },
  { id: "writing", label: { nl: "schrijven", en: "writing" }, pictogram: "website-texts" },
  { id: "puzzles", label: { nl: "puzzelen", en: "doing puzzles" }, pictogram: "puzzles" },
  { id: "board-games", label: { nl: "spelletjes doen", en: "playing board games" }, pictogram: "games-with-people" },
  { id: "gaming", label: { nl: "gamen", en: "gaming" }, pictogram: "gaming" },
  { id: "films", label: { nl: "films en series kijken", en: "watching films and series" }, pictogram: "tv-films" },
  { id: "computers", label: { nl: "bezig zijn met computers", en: "being busy with computers" }, pictogram: "digital" },
  { id: "driving", label: { nl: "autorijden", en: "driving" }, pictogram: "van-driving" },
] as const satisfies readonly PicturedEntry[];

/** What someone likes to do in free time. */
export type LeisureId = (typeof list)[number]["id"];
export type Leisure = PicturedEntry<LeisureId>;

export const leisure: readonly Leisure[] = list;
export const leisureLookup = lookupOf("leisure", leisure);
