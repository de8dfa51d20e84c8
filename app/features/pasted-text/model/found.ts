import type { PlaceKindId } from "~/features/vacancies";
import type { OfferId, WeekPartId } from "~/features/vocabulary";

/** What one piece of a pasted text says, for the draft. */
export type Said =
  | { what: "title"; title: string }
  | { what: "task"; taskId: string }
  | { what: "hours"; low: number; high: number }
  | { what: "days"; dayParts: WeekPartId[] }
  | { what: "pay"; low: number; high: number | null }
  | { what: "scale"; text: string }
  /** null: as soon as possible */
  | { what: "start"; day: string | null }
  | { what: "need"; text: string; taskId: string }
  | { what: "offer"; offerId: OfferId }
  | { what: "schoolHours" }
  | { what: "about"; text: string };

/** Something found, with the words it came from. The same text gives the same ids, so that a form can name them. */
export type Found = { id: string; said: Said; source: string };

export type ReadText = {
  found: Found[];
  placeKind: { id: PlaceKindId; source: string } | null;
  workplace: { id: string; source: string } | null;
  /** asked without a task or against the law: it is not taken over */
  leftOut: { source: string; why: string }[];
  /** pieces that told nothing that a vacancy has a field for */
  unread: string[];
};

/** A sentence or a line of a list. */
export type Piece = { text: string; folded: string };
