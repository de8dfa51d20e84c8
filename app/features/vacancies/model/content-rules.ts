import { dutchLevelById, licenceById, placeKindById } from "~/features/vocabulary";
import type { StepId } from "./steps";
import { undecided } from "./private-texts";
import { forbiddenIn } from "./text-tips";
import type { VacancyContent } from "./vacancy-content";

/** All rules about paid and unpaid read the remuneration, never the kind of place (rule 1). */
export function isUnpaid(content: Pick<VacancyContent, "remuneration">): boolean {
  return content.remuneration !== null && content.remuneration !== "wage";
}

/** Adapted places are filled by a contact person's proposal only (rule 2). */
export function isByProposalOnly(content: Pick<VacancyContent, "placeKind">): boolean {
  return content.placeKind !== null && (placeKindById(content.placeKind)?.byProposalOnly ?? false);
}

/** Whether this pay can go with this kind of place. */
export function canCombine(placeKind: string, remuneration: string): boolean {
  return placeKindById(placeKind)?.remunerations.some((allowed) => allowed === remuneration) ?? false;
}

export const problems = [
  "placeKindMissing",
  "remunerationMissing",
  "remunerationWrong",
  "payMissing",
  "payOrder",
  "contractMissing",
  "contractLengthMissing",
  "endDateMissing",
  "endDatePast",
  "goalMissing",
  "nextStepMissing",
  "tasksMissing",
  "hoursMissing",
  "hoursOrder",
  "dayPartsMissing",
  "dutchLevelMissing",
  "needTextMissing",
  "needTaskMissing",
  "titleMissing",
  "aboutMissing",
  "motivesMissing",
  "photoAltMissing",
  "againstLaw",
  "privateWords",
] as const;
export type Problem = (typeof problems)[number];

/** Something a submission still needs; `field` is the name of the control on the page of `step`. */
export type Missing = { step: StepId; field: string; problem: Problem };

const contractsWithEnd = ["fixed-term", "fixed-term-then-permanent", "agency", "secondment", "apprenticeship"];

/** What keeps this content from being sent to the reviewer, in the order of the steps. Empty means complete. */
export function missingForSubmission(content: VacancyContent, today: string): Missing[] {
  return [...missingPay(content, today), ...missingWork(content), ...missingWords(content), ...againstLaw(content), ...undecided(content).map((one) => ({ ...one, problem: "privateWords" as const }))];
}

function missingPay(content: VacancyContent, today: string): Missing[] {
  const found: Missing[] = [];
  const add = (field: string, problem: Problem) => found.push({ step: "kind", field, problem });
  if (!content.placeKind) add("placeKind", "placeKindMissing");
  if (!content.remuneration) add("remuneration", "remunerationMissing");
  else if (content.placeKind && !canCombine(content.placeKind, content.remuneration)) add("remuneration", "remunerationWrong");
  if (content.remuneration === "wage") {
    if (content.payMinCents === null && !content.payScale) add("payMin", "payMissing");
    if (content.payMinCents !== null && content.payMaxCents !== null && content.payMaxCents < content.payMinCents) add("payMax", "payOrder");
    if (!content.contractKind) add("contractKind", "contractMissing");
    else if (contractsWithEnd.includes(content.contractKind) && content.contractMonths === null) add("contractMonths", "contractLengthMissing");
  }
  if (isUnpaid(content)) {
    if (!content.endDate) add("endDate", "endDateMissing");
    else if (content.endDate <= today) add("endDate", "endDatePast");
    if (!content.goal) add("goal", "goalMissing");
    if (!content.nextStep) add("nextStep", "nextStepMissing");
  }
  return found;
}

function missingWork(content: VacancyContent): Missing[] {
  const found: Missing[] = [];
  const taskIds = new Set<string>(content.tasks.map(({ id }) => id));
  if (taskIds.size === 0) found.push({ step: "tasks", field: "add", problem: "tasksMissing" });
  if (content.hoursMin === null) found.push({ step: "times", field: "hoursMin", problem: "hoursMissing" });
  else if (content.hoursMax !== null && content.hoursMax < content.hoursMin) found.push({ step: "times", field: "hoursMax", problem: "hoursOrder" });
  if (content.dayParts.length === 0) found.push({ step: "times", field: "dayParts", problem: "dayPartsMissing" });
  if (!content.dutchLevel) found.push({ step: "needs", field: "dutchLevel", problem: "dutchLevelMissing" });
  content.needs.forEach((need, index) => {
    if (!need.text) found.push({ step: "needs", field: `needs[${index}].text`, problem: "needTextMissing" });
    if (!taskIds.has(need.taskId)) found.push({ step: "needs", field: `needs[${index}].taskId`, problem: "needTaskMissing" });
  });
  return found;
}

function missingWords(content: VacancyContent): Missing[] {
  const found: Missing[] = [];
  if (!content.title) found.push({ step: "about", field: "title", problem: "titleMissing" });
  if (!content.about) found.push({ step: "about", field: "about", problem: "aboutMissing" });
  if (content.motives.length === 0) found.push({ step: "about", field: "motives", problem: "motivesMissing" });
  content.photos.forEach(({ alt }, index) => {
    if (!alt) found.push({ step: "photos", field: `photos[${index}].alt`, problem: "photoAltMissing" });
  });
  return found;
}

/** Once for each text, however much in it is forbidden. */
function againstLaw(content: VacancyContent): Missing[] {
  const fields = new Map(forbiddenIn(content).map(({ step, field }) => [field, step]));
  return [...fields].map(([field, step]) => ({ step, field, problem: "againstLaw" }));
}

export const notNeededIds = ["diploma", "experience", "letter", "writing", "licence"] as const;
export type NotNeededId = (typeof notNeededIds)[number];

const askedFor: Record<Exclude<NotNeededId, "licence" | "writing">, RegExp> = {
  diploma: /diploma|opleiding|mbo|hbo|vmbo|startkwalificatie|degree/i,
  experience: /ervaring|experience/i,
  letter: /\bcv\b|brief|motivatie|letter/i,
};

/** "Dit hoeft niet": what work often asks and this work does not (product rule 2). */
export function notNeeded(content: VacancyContent): NotNeededId[] {
  const licences = content.needs.map(({ licence }) => (licence ? licenceById(licence) : null)).filter((licence) => licence !== null);
  const dutchRank = content.dutchLevel ? (dutchLevelById(content.dutchLevel)?.rank ?? 0) : 0;
  const asksForWords = (pattern: RegExp) => content.needs.some(({ text }) => pattern.test(text));
  return notNeededIds.filter((id) => {
    if (id === "licence") return !licences.some(({ group }) => group === "driving") && !asksForWords(/rijbewijs|driving licence/i);
    if (id === "writing") return dutchRank < 3 && !asksForWords(/schrijven|writing/i);
    return !asksForWords(askedFor[id]);
  });
}
