import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { dateOfDay, dayWithYear, isoDay } from "~/platform/dates";
import { goingWord, growthWord, partyWord } from "./components/words";
import type { PlacementRow } from "./lock-placement.server";
import { answerWithin, contractEndsSoon, isTrouble, nextCheckIn, type Going } from "./model/check-ins";
import type { PlacementRelation } from "./policy";

type Row = PlacementRow & {
  checkIns: { id: string; month: number; party: string; askedAt: Date; answeredAt: Date | null; byContact: boolean; going: string | null; wantsCall: boolean }[];
  growthSteps: { id: string; kind: string; on: Date; note: string; by: string; addedById: string | null }[];
};

/** What a check-in shows: each side sees its own answers, who helps sees both. */
const sees: Record<PlacementRelation, readonly string[]> = { jobseeker: ["jobseeker"], employer: ["employer"], ownContact: ["jobseeker", "employer"], colleague: ["jobseeker", "employer"], none: [] };

/** How it went after 1, 3, 6 and 12 months, what went forward, and whether the contract asks what is next. */
export function viewAftercare(row: Row, relation: PlacementRelation, accountId: string, names: Parameters<typeof partyWord>[1]) {
  const locale = getLocale();
  const today = isoDay(now());
  const startsOn = isoDay(row.startsOn);
  const next = row.state === "running" ? nextCheckIn(startsOn, row.checkIns.map(({ month }) => month), today) : null;
  const hasBegun = row.state === "running" || row.state === "ended";
  return {
    hasBegun,
    checkIns: row.checkIns.filter(({ party }) => sees[relation].includes(party)).map(({ id, month, party, askedAt, answeredAt, byContact, going, wantsCall }) => ({
      id, month,
      who: partyWord(party, names),
      asked: dayWithYear(askedAt, locale),
      answered: answeredAt && dayWithYear(answeredAt, locale),
      byContact, wantsCall,
      going: goingWord(going),
      isTrouble: going !== null && isTrouble({ going: going as Going, wantsCall }),
      mayWriteDown: relation === "ownContact" && answeredAt === null && now().getTime() - askedAt.getTime() <= answerWithin,
    })),
    next: next && { month: next.month, on: dayWithYear(dateOfDay(next.on), locale) },
    growth: row.growthSteps.map(({ id, kind, on, note, by, addedById }) => ({ id, key: id, when: dayWithYear(on, locale), dateTime: isoDay(on), title: growthWord(kind), note, who: partyWord(by, names), isMine: addedById === accountId })),
    mayAddGrowth: hasBegun && (relation === "jobseeker" || relation === "employer" || relation === "ownContact"),
    contractEnds: row.kind === "work" && row.state === "running" && row.endsOn && contractEndsSoon(isoDay(row.endsOn), today) ? dayWithYear(row.endsOn, locale) : null,
  };
}

export type Aftercare = ReturnType<typeof viewAftercare>;
