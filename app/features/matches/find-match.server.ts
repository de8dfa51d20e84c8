import type { Actor } from "~/features/accounts";
import { describeFit, type DescribedFit, type Fit } from "~/features/fit";
import { listHelpForMatch, type HelpOption } from "~/features/instruments/index.server";
import { readVacancyContent, toVacancyView } from "~/features/vacancies";
import { declineReasonsOf, meetingKinds, talentById, textOf } from "~/features/vocabulary";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import { prisma, type Prisma } from "~/platform/db.server";
import type { PictogramName } from "~/ui";
import type { Side } from "./components/match-words";
import { matchSelect } from "./match-row.server";
import { checksFor, type MatchCheck } from "./model/checks";
import { availableActions, isOpen, isSharing, type MatchAction } from "./model/transitions";
import { partiesOf, relationTo, visibleMatches, type MatchRelation } from "./policy";
import { tiesOf } from "./match-row.server";
import { contactsFor, type ContactDetails } from "./contacts";
import { namesFor, personFor, reasonText, sideOf, viewLog, viewMatch, type LogLine, type OpenMatch } from "./view-match.server";

export type MatchPage = OpenMatch & {
  side: Side;
  relation: MatchRelation;
  names: { person: string; company: string; contact: string };
  actions: MatchAction[];
  log: LogLine[];
  /** the reason of an ended match, as this side may read it */
  ending: string;
  proposalNote: string;
  fit: DescribedFit | null;
  strengths: { pictogram: PictogramName; label: string }[];
  work: { kind: string; tasks: string[]; isUnpaid: boolean; goal: string; endDate: string; nextStep: string; contractWith: string | null };
  /** companies that get the name, phone and e-mail after approval (rule 3) */
  sharedWith: string[];
  contacts: ContactDetails[];
  contactPerson: { name: string; phone: string; hours: string; portrait: number; photoId: string | null } | null;
  threadId: string | null;
  /** work or a trial that came of it, the newest */
  placementId: string | null;
  /** the own contact person can agree on a trial now */
  canTry: boolean;
  checks: MatchCheck[];
  reasons: { value: string; label: string }[];
  meetingKinds: { value: string; label: string; example: string }[];
  keepsLooking: boolean;
  hours: number | null;
  /** what may help with this work, from facts of the vacancy alone */
  help: HelpOption[];
  /** the company says that this person took the place, and a contact person who reads it can confirm that by placing */
  waitsForPlacing: boolean;
};

const pageSelect = { ...matchSelect, threads: { select: { id: true }, take: 1 }, placements: { orderBy: { createdAt: "desc" }, select: { id: true, state: true }, take: 1 } } as const satisfies Prisma.MatchSelect;

/** A match with everything its page shows to this person; null when it is not theirs to see. */
export async function findMatch(actor: Actor, matchId: string): Promise<MatchPage | null> {
  const row = await prisma.match.findFirst({ where: { AND: [{ id: matchId }, visibleMatches(actor)] }, select: pageSelect });
  if (!row) return null;
  const locale = getLocale();
  const ties = tiesOf(row);
  const side = sideOf(actor);
  const content = readVacancyContent((row.vacancyVersion ?? row.vacancy.liveVersion)?.content);
  const person = personFor(actor, row);
  const work = toVacancyView(content, locale);
  const last = row.events.at(-1);
  const own = row.jobSeeker.contactPerson;
  const relation = relationTo(actor, ties);
  const actions = availableActions(row, partiesOf(actor, ties));
  const inThread = relation !== "colleague" && relation !== "region";
  // a company is told what its own municipality offers: that of the person is not its business
  const helper = side === "employer" ? row.vacancy.municipalityId : (row.jobSeeker.municipalityId ?? row.vacancy.municipalityId);
  const isHeavy = content.tasks.some(({ physicalLoad }) => physicalLoad === "heavy");
  const help = isOpen(row.state) ? await listHelpForMatch(side, helper, { isPaid: row.vacancy.remuneration === "wage", placeKind: row.vacancy.placeKind ?? "", state: row.state, isHeavy }) : [];
  return {
    ...viewMatch(actor, row),
    help,
    side, relation, actions,
    names: namesFor(actor, row),
    log: viewLog(actor, row),
    ending: last && !(side === "employer" && last.action === "refuse") ? [reasonText(last.reason, locale), last.action === "refuse" || last.action === "decline" ? last.note : ""].filter(Boolean).join(" ") : "",
    proposalNote: row.events.find((event) => event.action === "propose")?.note ?? "",
    fit: readFit(row.fit) ? describeFit(readFit(row.fit)!, side === "contact" ? "contactPerson" : side, locale) : null,
    strengths: (person.work?.talents ?? []).slice(0, 3).flatMap(({ id }) => {
      const talent = talentById(id);
      return talent ? [{ pictogram: talent.pictogram, label: textOf(talent.label, locale) }] : [];
    }),
    work: {
      kind: work.placeKind?.label ?? "",
      tasks: work.tasks.map((task) => task.label),
      isUnpaid: row.vacancy.remuneration !== "wage",
      goal: content.goal,
      endDate: content.endDate ? dayWithYear(new Date(content.endDate), locale) : "",
      nextStep: content.nextStep,
      contractWith: row.vacancy.formalEmployer.name === row.vacancy.placeOfWork.name ? null : row.vacancy.formalEmployer.name,
    },
    sharedWith: [...new Set([row.vacancy.placeOfWork.name, row.vacancy.postedBy.name])],
    contacts: contactsFor(row, relation, person),
    contactPerson: own ? { name: `${own.account.firstName} ${own.account.lastName}`.trim(), phone: own.phone, hours: own.hours, portrait: own.portrait, photoId: own.photoId } : null,
    placementId: inThread ? (row.placements[0]?.id ?? null) : null,
    canTry: relation === "ownContact" && (row.state === "approved" || row.state === "planned") && row.placements.every(({ state }) => state === "ended"),
    threadId: inThread && isSharing(row.state) ? (row.threads[0]?.id ?? null) : null,
    checks: checksFor(row.vacancy.remuneration),
    reasons: reasonsFor(side, locale),
    meetingKinds: meetingKinds.map((kind) => ({ value: kind.id, label: textOf(kind.label, locale), example: textOf(kind.meaning, locale) })),
    keepsLooking: row.jobSeeker.keepsLooking,
    hours: row.hoursPerWeek ?? content.hoursMin,
    waitsForPlacing: row.saidToFillAt !== null && side === "contact" && (row.state === "approved" || row.state === "planned"),
  };
}

const reasonsFor = (side: Side, locale: "nl" | "en") =>
  declineReasonsOf(side === "contact" ? "contactPerson" : side).map((reason) => ({ value: reason.id, label: textOf(reason.label, locale) }));

/** What was kept at the start, when it has the reasons that make it readable. */
function readFit(stored: unknown): Fit | null {
  const fit = stored as Partial<Fit> | null;
  const whole = fit && Array.isArray(fit.parts) && Array.isArray(fit.blocks) && fit.parts.every((part) => Array.isArray(part.reasons));
  return whole ? (fit as Fit) : null;
}
