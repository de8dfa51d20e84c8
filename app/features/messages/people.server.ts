import type { Tx } from "~/platform/db.server";
import { now } from "~/platform/clock";
import type { Side } from "~/features/notifications";

export type Participant = { accountId: string; side: Side };

const account = { where: { endedAt: null, account: { erasedAt: null } }, select: { accountId: true } } as const;

/** Everybody who reads a thread now: the job seeker, the contact person with today's stand-ins, and for a match the people of both companies. */
export async function listParticipants(tx: Tx, threadId: string): Promise<Participant[]> {
  const today = new Date(now().toISOString().slice(0, 10));
  const employers = { ...account, where: { ...account.where, role: "employer" as const } };
  const thread = await tx.thread.findUniqueOrThrow({
    where: { id: threadId },
    select: {
      jobSeeker: {
        select: {
          accountId: true,
          contactPerson: {
            select: {
              accountId: true,
              endedAt: true,
              stoodInBy: { where: { from: { lte: today }, until: { gte: today } }, select: { standIn: { select: { accountId: true } } } },
            },
          },
        },
      },
      match: {
        select: { vacancy: { select: { postedBy: { select: { memberships: employers } }, placeOfWork: { select: { memberships: employers } } } } },
      },
    },
  });
  const { contactPerson } = thread.jobSeeker;
  const contacts = contactPerson && !contactPerson.endedAt ? [contactPerson.accountId, ...contactPerson.stoodInBy.map(({ standIn }) => standIn.accountId)] : [];
  const companies = thread.match ? [...thread.match.vacancy.postedBy.memberships, ...thread.match.vacancy.placeOfWork.memberships] : [];
  const everybody: Participant[] = [
    { accountId: thread.jobSeeker.accountId, side: "person" },
    ...contacts.map((accountId) => ({ accountId, side: "contact" as const })),
    ...companies.map(({ accountId }) => ({ accountId, side: "company" as const })),
  ];
  return everybody.filter((one, index) => everybody.findIndex(({ accountId }) => accountId === one.accountId) === index);
}
