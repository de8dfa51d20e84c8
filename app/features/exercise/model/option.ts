import type { LeisureId, LocalText, MotiveId, TalentId, TaskId } from "~/features/vocabulary";
import type { PictogramName } from "~/ui/pictograms/names";

/**
 * One thing that somebody can choose: a picture with a few words, and what choosing it says of a person.
 * The lists are balanced, and a test keeps them so: each of the 40 talents leads one option and supports two others, an option
 * has one leading and two supporting talents, two motives and two tasks. So every talent can be had as easily as another.
 */
export type Option = {
  /** kept with an answer: never changes */
  readonly id: string;
  readonly pictogram: PictogramName;
  /** without a capital, as in "Je koos: een rondleiding geven" */
  readonly words: LocalText;
  readonly talents: readonly [lead: TalentId, support: TalentId, support: TalentId];
  readonly motives: readonly [MotiveId, MotiveId];
  readonly tasks: readonly [TaskId, TaskId];
  /** only cards: they show what somebody may do at home */
  readonly leisure?: LeisureId;
};

/** A picture with three answers: gladly, it will do, not for me. */
export type CardQuestion = { readonly kind: "card"; readonly id: string; readonly option: Option };
/** "Liever dit of dat": two that are worth the same. */
export type PairQuestion = { readonly kind: "pair"; readonly id: string; readonly options: readonly [Option, Option] };
export type Question = CardQuestion | PairQuestion;
