import type { Actor } from "~/features/accounts";
import type { Work } from "~/features/plain-language";
import type { PlacedMark } from "~/features/text-guard";
import type { VocabularyLocale } from "~/features/vocabulary";
import { now } from "~/platform/clock";
import { prisma } from "~/platform/db.server";
import { missingForSubmission, type Missing } from "./model/content-rules";
import { dayOf } from "./model/day-of";
import type { StepId } from "./model/steps";
import { vacancyMarks } from "./model/private-texts";
import { reasonsOf, textTips, workOf, type TextTip } from "./model/text-tips";
import { readVacancyContent, type VacancyContent } from "./model/vacancy-content";
import type { VacancyState } from "./model/vacancy-states";
import { proposeTitle, toVacancyView, type VacancyView } from "./model/vacancy-view";
import { listsFor, type StepLists } from "./step-lists.server";

export type Draft = {
  id: string;
  state: VacancyState;
  /** submitted and not decided: it cannot be written now */
  isWaiting: boolean;
  content: VacancyContent;
  view: VacancyView;
  missing: Missing[];
  /** what the linter says: about the texts of this page, on the last page about all */
  tips: TextTip[];
  work: Work;
  reasons: Record<string, string>;
  /** words on this page that are better not shown, by control */
  marks: Record<string, PlacedMark[]>;
  lists: StepLists;
  proposedTitle: string;
  /** the organisations that will get contact details (rule 3) */
  receivers: string;
};

/** The draft of an own vacancy for one page of the wizard; null when it is not the actor's or it ended. */
export async function findDraft(actor: Actor, vacancyId: string, step: StepId, sector: string | null, locale: VocabularyLocale): Promise<Draft | null> {
  if (!actor.organisationId) return null;
  const found = await prisma.vacancy.findFirst({
    where: { id: vacancyId, postedById: actor.organisationId, state: { in: ["draft", "submitted", "published", "paused"] } },
    select: { id: true, state: true, draft: true, postedBy: { select: { name: true } }, placeOfWork: { select: { name: true } } },
  });
  if (!found) return null;
  const content = readVacancyContent(found.draft);
  return {
    id: found.id,
    state: found.state,
    isWaiting: found.state === "submitted",
    content,
    view: toVacancyView(content, locale),
    missing: step === "send" ? missingForSubmission(content, dayOf(now())) : [],
    tips: textTips(content, locale).filter((tip) => step === "send" || tip.step === step),
    work: workOf(content),
    reasons: reasonsOf(content),
    marks: step === "send" ? {} : vacancyMarks(content, step),
    lists: listsFor(step, content, sector, locale),
    proposedTitle: proposeTitle(content, locale),
    receivers: [...new Set([found.placeOfWork.name, found.postedBy.name])].join(", "),
  };
}

/** What one page still misses. */
export function missingOf(content: VacancyContent, step: StepId): Missing[] {
  return missingForSubmission(content, dayOf(now())).filter((missing) => missing.step === step);
}

/** How many tips there are for the texts of one page. */
export function countTips(content: VacancyContent, step: StepId): number {
  return textTips(content, "nl").filter((tip) => tip.step === step).length;
}
