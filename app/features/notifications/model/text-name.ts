import { kinds, type MailKind, type Side } from "./kinds";

/** Kinds whose text differs per side; all others read the same for everybody. */
const bySide = [
  "move_taken",
  "match_interest",
  "match_invitation",
  "match_proposal",
  "match_mutual",
  "match_approved",
  "match_declined",
  "match_placed",
  "match_closed_kindly",
  "queue_offer",
  "queue_passed",
  "queue_accepted",
  "queue_planned",
  "queue_started",
  "queue_left",
  "match_no_answer",
  "match_not_answered",
  "answer_reminder",
  "company_rests",
  "group_cancelled",
  "talent_offer",
  "talent_offer_welcome",
  "talent_offer_ended",
  "talent_offer_expired",
] as const satisfies readonly MailKind[];

type BySide = (typeof bySide)[number];

/** Middle part of the message keys of a mail: `notifications_mail_{name}_subject`. */
export type TextName = Exclude<MailKind, BySide> | { [K in BySide]: `${K}_${(typeof kinds)[K]["sides"][number]}` }[BySide];

/** A side that the kind does not know reads the text of its first side. */
export function textNameOf(kind: MailKind, side: Side): TextName {
  if (!(bySide as readonly string[]).includes(kind)) return kind as TextName;
  const sides = kinds[kind].sides as readonly Side[];
  return `${kind}_${sides.includes(side) ? side : sides[0]}` as TextName;
}
