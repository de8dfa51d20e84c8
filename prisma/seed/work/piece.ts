import type { DutchLevelId, LicenceId, MotiveId, OfferId, SupportId, TaskId } from "~/features/vocabulary";
import type { ShiftId } from "./shifts";

/** A piece of work as a company in real life would post it; days, hours, pay and the kind of place are added per vacancy. */
export type Piece = {
  title: string;
  /** share of the week, and sometimes how it goes here */
  tasks: readonly (readonly [id: TaskId, share: number, note?: string])[];
  /** every vacancy takes one of these; none names the company */
  about: readonly string[];
  needs: readonly (readonly [task: TaskId, text: string, licence?: LicenceId])[];
  motives: readonly MotiveId[];
  /** ends the sentence "Je leert …" */
  learns: string;
  shifts: readonly ShiftId[];
  dutch: DutchLevelId;
  offers: readonly OfferId[];
  supports: readonly SupportId[];
  /** "weekday", "all" days, or only "weekend" */
  days?: "all" | "weekend";
  /** a place that companies also offer without a wage */
  open: "paid" | "learning" | "any" | "volunteering";
  /** euro cents per hour on top of the lowest pay */
  extra?: number;
};

export const pieces = <const Key extends string>(list: Readonly<Record<Key, Piece>>): Readonly<Record<Key, Piece>> => list;
