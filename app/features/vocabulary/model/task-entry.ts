import type { LocalText, PicturedEntry } from "./entry";
import type { IscoCode } from "./isco-groups";
import type { LeisureId } from "./leisure";
import type { MotiveId } from "./motives";
import type { SectorId } from "./sectors";
import type { TalentId } from "./talents";
import type { DayPartId } from "./times";

export type PhysicalLoad = "light" | "normal" | "heavy";

export type MentalLoad = "calm" | "normal" | "busy";

/** One concrete piece of work. Its loads are what is usual; a vacancy may say otherwise. */
export type TaskEntry = PicturedEntry & {
  readonly sector: SectorId;
  /** One sentence that says what you do. */
  readonly description: LocalText;
  /** Dutch words that people search with: plain words, trades, job titles. */
  readonly otherNames: readonly string[];
  readonly physicalLoad: PhysicalLoad;
  readonly mentalLoad: MentalLoad;
  readonly dayParts: readonly DayPartId[];
  /** ISCO-08 unit group, four digits. */
  readonly isco: IscoCode;
  readonly talents: readonly TalentId[];
  readonly motives: readonly MotiveId[];
  readonly leisure: readonly LeisureId[];
};
