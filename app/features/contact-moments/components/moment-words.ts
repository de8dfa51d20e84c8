import { dayAndTime, shortDay } from "~/platform/dates";
import type { Moment } from "../queries.server";
import type { MomentLine } from "./moment-lines";
import { kindName } from "./kind-words";
import { outcomeName } from "./words";

export function momentLine(jobSeekerId: string, { id, kind, outcome, at, nextOn, by, note, round, roundId, canDescribe }: Moment, locale: "nl" | "en"): MomentLine {
  return {
    id, by, note, what: kindName(kind), outcome: outcome && outcomeName(outcome), when: dayAndTime(at, locale), next: nextOn && shortDay(nextOn, locale),
    round: round && roundId ? { id: roundId, name: round } : null, editTo: canDescribe ? `/gemeente/mensen/${jobSeekerId}/contact?moment=${id}#moment` : null,
  };
}
