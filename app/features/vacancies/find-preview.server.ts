import type { Actor } from "~/features/accounts";
import { findQueueFor, type QueueForReader } from "~/features/open-hiring/index.server";
import type { VocabularyLocale } from "~/features/vocabulary";
import { prisma } from "~/platform/db.server";
import type { ShownVacancy } from "./components/vacancy-body";
import type { WantState } from "./components/want-panel";
import { readVacancyContent } from "./model/vacancy-content";
import { toVacancyView } from "./model/vacancy-view";
import { factsSelect } from "./queries.server";
import { describeShown, mapOf } from "./shown-vacancy.server";

export type Preview = ShownVacancy & { want: WantState; queue: QueueForReader | null; /** others see it like this now */ isShown: boolean };

/** An own vacancy as a job seeker with a profile will see it: what is written now, and of one that ended what was shown. Null when the actor's organisation does not post it. */
export async function findPreview(actor: Actor, vacancyId: string, locale: VocabularyLocale): Promise<Preview | null> {
  if (!actor.organisationId) return null;
  const found = await prisma.vacancy.findFirst({ where: { id: vacancyId, postedById: actor.organisationId }, select: { ...factsSelect, draft: true, liveVersion: { select: { content: true } } } });
  if (!found) return null;
  const hasEnded = found.state === "filled" || found.state === "closed";
  const live = found.liveVersion && readVacancyContent(found.liveVersion.content);
  const content = hasEnded && live ? live : readVacancyContent(found.draft);
  const view = toVacancyView(content, locale);
  const [shown, queue] = await Promise.all([describeShown(found, content, view), view.openHiring ? findQueueFor(null, vacancyId) : null]);
  return {
    ...shown,
    travel: null,
    map: mapOf(found.workplace, null),
    want: { kind: view.isByProposalOnly ? "proposalOnly" : "canReact" },
    queue: view.openHiring ? { ...(queue ?? { waiting: 0, taken: 0, places: view.places, isOpen: true, waitDays: null }), reader: "canJoin", mine: null } : null,
    isShown: found.state === "published" && live !== null && JSON.stringify(live) === JSON.stringify(content),
  };
}
