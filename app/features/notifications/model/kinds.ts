import type { Role } from "~/features/accounts";

/** Who reads a mail; the same event is told differently to each side. */
export type Side = "person" | "company" | "contact";

type Rules = {
  /** offers, approvals, sign-in and invitations always arrive (rule 25) */
  mutable: boolean;
  /** the sides that can get it: the choose page shows only those */
  sides: readonly Side[];
  /** the mail holds a key to the door: its text is thrown away once a mail server has taken it */
  secret?: boolean;
  /** when it is sent among others: soon where somebody waits for it at a screen, late where thousands may be written at once (an import) */
  turn?: "soon" | "late";
  /** the person who wants text messages gets one of this too: where a day too late is too late */
  sms?: boolean;
};

const always = <S extends Side>(...sides: S[]) => ({ mutable: false as const, sides });
const choosable = <S extends Side>(...sides: S[]) => ({ mutable: true as const, sides });
const alwaysAndSms = <S extends Side>(...sides: S[]) => ({ mutable: false as const, sides, sms: true as const });
const choosableAndSms = <S extends Side>(...sides: S[]) => ({ mutable: true as const, sides, sms: true as const });
const secret = <S extends Side>(...sides: S[]) => ({ mutable: false as const, sides, secret: true });

/** Every mail that exists, in the order of the choose page. */
export const kinds = {
  sign_in_code: { ...secret("person", "company", "contact"), turn: "soon" },
  sign_up_known: { ...secret("person", "company", "contact"), turn: "soon" },
  invitation_jobseeker: { ...secret("person"), turn: "late" },
  invitation_colleague: secret("company"),
  invitation_staff: secret("contact"),

  intake_new: choosable("contact"),
  intake_taken: always("person"),
  contact_changed: always("person"),
  people_handed_over: always("contact"),
  move_new: always("contact"),
  move_cancelled: always("contact"),
  move_taken: always("person", "contact"),
  move_ended: always("person"),
  profile_asked: always("person"),
  looking_asked: always("person"),

  profile_submitted: choosable("contact"),
  profile_approved: always("person"),
  profile_changes_asked: always("person"),
  profile_rejected: always("person"),
  available_asked: choosable("person"),
  available_last: choosable("person"),
  available_hidden: always("person"),

  work_new: choosable("person"),
  vacancy_again: choosable("person"),
  vacancy_end_moved: always("person"),

  vacancy_submitted: choosable("contact"),
  vacancy_approved: always("company"),
  vacancy_changes_asked: always("company"),
  vacancy_rejected: always("company"),
  vacancy_expires: choosable("company"),

  company_known: always("company"),
  company_waiting: choosable("contact"),
  company_second_yes: choosable("contact"),
  company_verified: always("company"),
  company_refused: always("company"),
  label_asked: choosable("contact"),
  label_confirmed: always("company"),
  label_ended: always("company"),

  story_asked: always("person"),
  story_reminder: always("person"),
  story_renew: always("person"),
  story_answered: choosable("company"),

  match_interest: choosable("company", "contact"),
  match_invitation: always("person", "contact"),
  match_proposal: always("person", "company"),
  match_yes: choosable("person", "company", "contact"),
  match_mutual: always("person", "company", "contact"),
  match_approved: always("person", "company", "contact"),
  match_refused_jobseeker: always("person"),
  match_refused_employer: always("company"),
  match_declined: choosable("person", "company", "contact"),
  match_withdrawn: choosable("person", "company", "contact"),
  match_planned: choosableAndSms("person", "company", "contact"),
  match_said_to_fill: always("contact"),
  match_placed: choosable("person", "company", "contact"),
  match_closed_kindly: choosable("person", "company", "contact"),
  match_no_answer: always("person", "company", "contact"),
  match_not_answered: always("person", "company"),
  answer_reminder: choosable("person", "company"),
  company_rests: always("company", "contact"),

  training_chair: always("person"),
  training_closed: always("person"),
  training_sign_up: choosable("contact"),
  training_withdrawn: choosable("contact"),

  exercise_shared: choosable("contact"),

  // receipts and offers of a queue always arrive (rules 20 and 25)
  queue_joined: always("person"),
  queue_offer: alwaysAndSms("person", "contact"),
  queue_reminder: alwaysAndSms("person"),
  queue_passed: always("person", "contact"),
  queue_accepted: always("person", "company", "contact"),
  queue_planned: always("person", "company"),
  queue_started: always("person", "company", "contact"),
  queue_left: always("person", "company", "contact"),
  queue_closed: always("person"),
  queue_moved: always("person"),

  tour_place: always("person", "contact"),
  tour_brought: always("person"),
  tour_brought_waits: always("person"),
  tour_brought_back: always("person"),
  tour_moved: always("person", "contact"),
  tour_cancelled: always("person", "contact"),
  tour_tomorrow: choosableAndSms("person", "contact"),
  tour_sign_up: choosable("contact"),
  tour_withdrawn: choosable("contact"),

  group_proposed: always("person"),
  group_place: always("person"),
  group_taken_back: always("person"),
  group_changed: always("person"),
  group_cancelled: always("person", "contact"),
  group_no_place: always("person"),
  group_tomorrow: choosable("person"),
  group_yes: choosable("contact"),
  group_no: choosable("contact"),
  group_left: choosable("contact"),

  talent_offer: always("company", "person"),
  talent_offer_reminder: choosable("company"),
  talent_offer_welcome: always("contact", "person"),
  talent_offer_declined: always("contact", "person"),
  talent_offer_ended: always("company", "contact", "person"),
  talent_offer_expired: always("company", "contact", "person"),
  talent_offer_vacancy: always("contact"),
  company_wish_asked: choosable("contact"),

  plan_asked: always("person"),
  plan_agreed: choosable("contact"),

  placement_agreement: always("person", "company", "contact"),
  placement_agreed: always("person", "company", "contact"),
  placement_ended: always("person", "company", "contact"),
  placement_check_in: alwaysAndSms("person", "company"),
  placement_trouble: always("contact"),
  placement_contract_ends: always("person", "company", "contact"),

  coach_asked: always("person"),
  coach_entrusted: always("contact"),
  coach_ended: always("contact"),
  coach_month: always("contact"),
  placement_coach_yes: always("contact"),
  placement_coach_no: always("contact"),
  placement_coach_ended: always("contact"),

  retention_first: always("person"),
  retention_last: alwaysAndSms("person"),
  retention_of_people: choosable("contact"),

  message_new: choosable("person", "company", "contact"),
  problem_reported: always("contact"),
} as const satisfies Record<string, Rules>;

export type MailKind = keyof typeof kinds;

/** What also goes as a text message. */
export type SmsKind = { [K in MailKind]: (typeof kinds)[K] extends { sms: true } ? K : never }[MailKind];

export const kindNames = Object.keys(kinds) as MailKind[];

export const isMailKind = (name: string): name is MailKind => Object.hasOwn(kinds, name);

export const rulesOf = (kind: MailKind): Rules => kinds[kind];

export const isSmsKind = (kind: MailKind): kind is SmsKind => rulesOf(kind).sms === true;

/** What somebody on this side can switch off. */
export const choosableFor = (side: Side): MailKind[] => kindNames.filter((kind) => rulesOf(kind).mutable && rulesOf(kind).sides.includes(side));

export function sideOf(role: Role): Side {
  if (role === "jobseeker") return "person";
  return role === "employer" ? "company" : "contact";
}

/** What a text may speak of, always as the receiver may know it. A part that is not given gets a neutral word. */
export type MailParams = {
  /** the other party */
  name?: string;
  /** title of the vacancy */
  title?: string;
  company?: string;
  /** what somebody wrote: a reason, what to change; shown as a quotation */
  note?: string;
  /** a moment in words: "dinsdag 3 maart om 10.00 uur" */
  when?: string;
  /** row of the log that the mail tells of, as a proof for its reader (rule 20) */
  receipt?: { number: number; hash: string };
  /** a number of days */
  days?: string;
  /** code to sign in */
  code?: string;
  /** what the mail tells of, in groups, each with the page of this site where it stands */
  lists?: MailList[];
};

export type MailList = { title: string; links: { text: string; path: string }[] };
