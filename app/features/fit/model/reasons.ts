import { travelMinutes } from "~/features/places";
import { taskById, transportById } from "~/features/vocabulary";
import type { FitProfile, FitReason, FitVacancy } from "./fit";
import type { FitPartId } from "./table";

/** Why a part that both sides answered has its points, best reason first. */
export function reasonsOf(id: FitPartId, profile: FitProfile, vacancy: FitVacancy, km: number): FitReason[] {
  return reasonsByPart[id](profile, vacancy, km);
}

const reasonsByPart: Record<FitPartId, (profile: FitProfile, vacancy: FitVacancy, km: number) => FitReason[]> = {
  want(profile, vacancy) {
    const offered = [...vacancy.motives, ...fromTasks(vacancy, "motives")];
    // what the vacancy itself promises comes first
    const met = [...new Set(offered)].filter((motive) => profile.motives.includes(motive));
    if (met.length > 0) return [{ code: "motivesMet", motives: met }];
    return [{ code: "motivesUnmet", motives: [...profile.motives] }];
  },
  can(profile, vacancy) {
    const used = fromTasks(vacancy, "talents");
    const met = profile.talents.filter((talent) => used.includes(talent));
    if (met.length > 0) return [{ code: "talentsUsed", talents: met }];
    return [{ code: "talentsUnused", talents: [...profile.talents] }];
  },
  like(profile, vacancy) {
    const near = fromTasks(vacancy, "leisure");
    const met = profile.leisure.filter((hobby) => near.includes(hobby));
    return met.length > 0 ? [{ code: "leisureMet", leisure: met }] : [{ code: "leisureUnmet" }];
  },
  tasks(profile, vacancy) {
    const wishes = new Map(profile.taskWishes.map(({ id, wish }) => [id, wish]));
    const ids = byShare(vacancy).map(({ id }) => id);
    const having = (wish: string | undefined) => ids.filter((id) => wishes.get(id) === wish);
    const [liked, can, ratherNot, unknown] = [having("like"), having("can"), having("ratherNot"), having(undefined)];
    const reasons: FitReason[] = [];
    if (liked.length + can.length > 0) reasons.push({ code: "tasksWanted", liked: liked.length, can: can.length, total: ids.length, tasks: liked.length > 0 ? liked : can });
    if (ratherNot.length > 0) reasons.push({ code: "tasksRatherNot", tasks: ratherNot });
    if (unknown.length > 0 && reasons.length === 0) reasons.push({ code: "tasksUnknown", tasks: unknown });
    return reasons;
  },
  times(profile, vacancy) {
    const reasons: FitReason[] = [];
    if (vacancy.choosesOwnDays) reasons.push({ code: "ownDays" });
    else if (profile.dayParts.length > 0 && vacancy.dayParts.length > 0) {
      const overlap = vacancy.dayParts.filter((part) => profile.dayParts.includes(part)).length;
      reasons.push({ code: "daysFit", overlap, needed: vacancy.dayParts.length });
    }
    const [workMin, workMax] = [vacancy.hoursMin ?? vacancy.hoursMax, vacancy.hoursMax ?? vacancy.hoursMin];
    const [wishMin, wishMax] = [profile.hoursMin ?? profile.hoursMax, profile.hoursMax ?? profile.hoursMin];
    if (workMin !== null && wishMax !== null && workMin > wishMax) reasons.push({ code: "hoursTooMany", work: workMin, wanted: wishMax });
    if (workMax !== null && wishMin !== null && workMax < wishMin) reasons.push({ code: "hoursTooFew", work: workMax, wanted: wishMin });
    return reasons.length > 0 ? reasons : [{ code: "hoursFit" }];
  },
  travel(profile, _vacancy, km) {
    const best = journeyOf(profile, km);
    return [{ code: "distance", km, ...best }];
  },
};

/** The quickest means that reaches so far; when none does, the one that reaches farthest. Minutes are only shown (rule 11). */
function journeyOf(profile: FitProfile, km: number): { radiusKm: number; transport: string; minutes: number } {
  const journeys = profile.travel.flatMap(({ transport, km: radiusKm }) => {
    const entry = transportById(transport);
    if (!entry) return [];
    return [{ transport, radiusKm, minutes: travelMinutes(km, entry.id) }];
  });
  const reaching = journeys.filter(({ radiusKm }) => radiusKm >= km).sort((a, b) => a.minutes - b.minutes);
  const farthest = [...journeys].sort((a, b) => b.radiusKm - a.radiusKm);
  return reaching[0] ?? farthest[0] ?? { radiusKm: 0, transport: "", minutes: 0 };
}

const byShare = (vacancy: FitVacancy) => [...vacancy.tasks].sort((a, b) => b.share - a.share);

/** What the tasks ask or give, of the largest task first. */
function fromTasks(vacancy: FitVacancy, kind: "motives" | "talents" | "leisure"): string[] {
  return [...new Set(byShare(vacancy).flatMap(({ id }) => taskById(id)?.[kind] ?? []))];
}
