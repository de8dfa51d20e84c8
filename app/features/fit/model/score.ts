import { levelOf, widestRadius, type Fit, type FitBlock, type FitPart, type FitProfile, type FitVacancy } from "./fit";
import { measureInto, newMeasure, pointsOf, type Measure } from "./measure";
import { prepareProfile, prepareVacancy } from "./prepare";
import { reasonsOf } from "./reasons";
import { fitPartIds, fitTable, type FitPartId } from "./table";

const unknownOf: Record<FitPartId, (measure: Measure) => number> = {
  want: (measure) => measure.unknownWant,
  can: (measure) => measure.unknownCan,
  like: (measure) => measure.unknownLike,
  tasks: (measure) => measure.unknownTasks,
  times: (measure) => measure.unknownTimes,
  travel: (measure) => measure.unknownTravel,
};

/** How one person and one vacancy fit: parts whose points add up, and why (rule 12). Pure. */
export function scoreFit(profile: FitProfile, vacancy: FitVacancy): Fit {
  const measure = newMeasure();
  measureInto(measure, prepareProfile(profile), 0, prepareVacancy(vacancy));
  const parts = fitPartIds.map((id): FitPart => {
    const unknown = unknownOf[id](measure);
    const ratio = measure[id];
    return {
      id,
      points: pointsOf(id, ratio),
      max: fitTable.parts[id].max,
      level: unknown ? "unknown" : levelOf(ratio),
      reasons: unknown ? [{ code: "unknown", by: unknown === 1 ? "profile" : "vacancy" }] : reasonsOf(id, profile, vacancy, measure.km),
    };
  });
  return {
    version: fitTable.version,
    points: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    blocks: blocksOf(measure, profile, vacancy),
    experience: measure.experience,
  };
}

function blocksOf(measure: Measure, profile: FitProfile, vacancy: FitVacancy): FitBlock[] {
  const blocks: FitBlock[] = [];
  const missing = vacancy.licences.filter((licence) => !profile.licences.includes(licence));
  if (measure.blockedByLicence) blocks.push({ code: "licence", licences: [...new Set(missing)], paid: vacancy.paysLicence });
  if (measure.blockedByTime) blocks.push({ code: "time", dayParts: [...vacancy.dayParts] });
  if (measure.blockedByReach) blocks.push({ code: "reach", km: measure.km, radiusKm: widestRadius(profile) });
  return blocks;
}
