import { notify, type MailParams } from "~/features/notifications/index.server";
import { closeReasonById, declineReasonById, textOf } from "~/features/vocabulary";
import { dayAndTime } from "~/platform/dates";
import type { Tx } from "~/platform/db.server";
import { daysLeft, silentSides, type AskedSide } from "./model/answer-clock";
import { matchSelect, proposalOf, standInsToday, titleOf, type MatchRow } from "./match-row.server";
import type { MatchAction, MatchParty, MatchState } from "./model/transitions";
import { companyName, nameOf, personIn, shortNameOf } from "./names";
import { tellsAfter, type TellSide } from "./tells";

type Event = { eventId: string; action: MatchAction; to: MatchState; party: MatchParty; actorId: string | null; reason?: string; note?: string; quiet?: readonly TellSide[] };

const mailSides = { jobseeker: "person", employer: "company", ownContact: "contact" } as const;

/** Mails everybody who waits for this step, each in the own language and with the names that side may know. */
export async function tellAbout(tx: Tx, matchId: string, event: Event): Promise<void> {
  // by id: the command that calls has asked who may
  const match = await tx.match.findUniqueOrThrow({ where: { id: matchId }, select: matchSelect });
  const tells = tellsAfter(event.action, event.to, silentSides(match)).filter(({ side }) => !event.quiet?.includes(side) && side !== event.party);
  for (const { side, kind } of tells) {
    for (const { accountId, locale } of await receiversOf(tx, match, side)) {
      if (accountId === event.actorId) continue;
      const params = paramsFor(match, side, event, locale);
      await notify(tx, { accountId, kind, key: `match:${event.eventId}:${side}`, path: `/matches/${matchId}`, params, side: mailSides[side] });
    }
  }
}

/** Asks a side for its answer. The row of the reminder makes it one mail; the key makes it one even when that row is lost. */
export async function tellToAnswer(tx: Tx, match: MatchRow, side: AskedSide, { day, at }: { day: number; at: Date }): Promise<void> {
  const name = side === "jobseeker" ? companyName(match) : nameOf(personIn(match, "employer"));
  const params = { name, title: titleOf(match), company: companyName(match), days: String(daysLeft(match.changedAt, at)) };
  for (const { accountId } of await receiversOf(tx, match, side)) {
    await notify(tx, { accountId, kind: "answer_reminder", key: `answer:${match.id}:${side}:${match.changedAt.getTime()}:${day}`, path: `/matches/${match.id}`, params, side: mailSides[side] });
  }
}

type Receiver = { accountId: string; locale: "nl" | "en" };

async function receiversOf(tx: Tx, match: MatchRow, side: TellSide): Promise<Receiver[]> {
  const ids = await accountsOf(tx, match, side);
  const accounts = await tx.account.findMany({ where: { id: { in: ids }, erasedAt: null }, orderBy: { id: "asc" }, select: { id: true, locale: true } });
  return accounts.map(({ id, locale }) => ({ accountId: id, locale: locale === "en" ? "en" : "nl" }));
}

async function accountsOf(tx: Tx, match: MatchRow, side: TellSide): Promise<string[]> {
  if (side === "jobseeker") return [match.jobSeeker.account.id];
  if (side === "ownContact") {
    const own = match.jobSeeker.contactPerson;
    return own ? [own.accountId, ...standInsToday(match).map(({ standIn }) => standIn.accountId)] : [];
  }
  const { postedById, placeOfWorkId, createdById } = match.vacancy;
  const members = await tx.membership.findMany({
    where: { organisationId: { in: [postedById, placeOfWorkId] }, role: "employer", endedAt: null },
    select: { accountId: true, organisationId: true, isManager: true },
  });
  // whoever made the vacancy; when that one left, the managers of the poster; else everybody there
  const posters = members.filter((member) => member.organisationId === postedById);
  const choices = [members.filter((member) => member.accountId === createdById), posters.filter((member) => member.isManager), posters];
  return [...new Set((choices.find((choice) => choice.length > 0) ?? []).map((member) => member.accountId))];
}

function paramsFor(match: MatchRow, side: TellSide, event: Event, locale: "nl" | "en"): MailParams {
  const note = noteFor(side, event, locale);
  const when = match.plannedAt ? dayAndTime(match.plannedAt, locale) : match.startsOn ? dayAndTime(match.startsOn, locale) : "";
  return { name: nameFor(match, side, event), title: titleOf(match), company: companyName(match), ...(note ? { note } : {}), ...(when ? { when } : {}) };
}

/** Who it is about, as this side may know that one. A yes or a stop names who said it. */
function nameFor(match: MatchRow, side: TellSide, { party, action }: Event): string {
  const person = side === "employer" ? nameOf(personIn(match, "employer")) : shortNameOf(personIn(match, "ownContact"));
  const contact = match.jobSeeker.contactPerson?.account.firstName ?? "";
  if (action === "propose" && side === "jobseeker") return proposalOf(match)?.actor?.firstName ?? contact;
  if (action === "sayYes" || action === "withdraw") {
    if (party === "employer") return companyName(match);
    if (party === "ownContact" || party === "proposer") return contact;
    return person;
  }
  return side === "jobseeker" ? companyName(match) : person;
}

/** The human reason. After the contact person's no only the job seeker reads it (rule 13). */
function noteFor(side: TellSide, { action, reason = "", note = "" }: Event, locale: "nl" | "en"): string {
  if (action === "refuse" && side === "employer") return "";
  const found = declineReasonById(reason) ?? closeReasonById(reason);
  return [found ? textOf(found.message, locale) : "", note].filter(Boolean).join(" ");
}
