import { m } from "~/paraglide/messages";
import type { IconName } from "~/ui";
import type { ChecklistLine, ReviewKind } from "../model/checklist";
import type { Decision } from "../model/decision";
import { reasonsFor, type Reason } from "../model/reasons";

export const kindIcons: Record<ReviewKind, IconName> = { profile: "person", video: "video", vacancy: "list", company: "building" };

export const kindName = (kind: ReviewKind): string =>
  ({ profile: m.reviews_kind_profile, video: m.reviews_kind_video, vacancy: m.reviews_kind_vacancy, company: m.reviews_kind_company })[kind]();

const lines: Record<ChecklistLine, () => string> = {
  ownWords: m.reviews_check_own_words,
  nothingPrivate: m.reviews_check_nothing_private,
  noOthers: m.reviews_check_no_others,
  talentsFit: m.reviews_check_talents_fit,
  agreedWithPerson: m.reviews_check_agreed,
  audible: m.reviews_check_audible,
  tasksClear: m.reviews_check_tasks_clear,
  needsBelongToTasks: m.reviews_check_needs,
  payOrGoal: m.reviews_check_pay_or_goal,
  noHiddenDemands: m.reviews_check_no_hidden_demands,
  safe: m.reviews_check_safe,
  kvkKnown: m.reviews_check_kvk,
  addressRight: m.reviews_check_address,
  contactReached: m.reviews_check_contact_reached,
  goodEmployer: m.reviews_check_good_employer,
};

export const checklistLabel = (line: ChecklistLine): string => lines[line]();

const reasonTexts: Record<Reason, (inputs?: object, options?: { locale: "nl" | "en" }) => string> = {
  othersNamed: m.reviews_reason_others_named,
  tooPrivate: m.reviews_reason_too_private,
  exampleMissing: m.reviews_reason_example_missing,
  hoursUnclear: m.reviews_reason_hours_unclear,
  textUnclear: m.reviews_reason_text_unclear,
  notAboutYou: m.reviews_reason_not_about_you,
  profileTwice: m.reviews_reason_profile_twice,
  notAudible: m.reviews_reason_not_audible,
  othersInView: m.reviews_reason_others_in_view,
  videoTooPrivate: m.reviews_reason_video_too_private,
  videoOfOther: m.reviews_reason_video_of_other,
  tasksUnclear: m.reviews_reason_tasks_unclear,
  needsTooMuch: m.reviews_reason_needs_too_much,
  payMissing: m.reviews_reason_pay_missing,
  hoursMissing: m.reviews_reason_hours_missing,
  hardWords: m.reviews_reason_hard_words,
  endMissing: m.reviews_reason_end_missing,
  shutsOut: m.reviews_reason_shuts_out,
  workIsAJob: m.reviews_reason_work_is_ajob,
  workUnsafe: m.reviews_reason_work_unsafe,
  workNotThere: m.reviews_reason_work_not_there,
  kvkUnknown: m.reviews_reason_kvk_unknown,
  addressDiffers: m.reviews_reason_address_differs,
  nobodyReached: m.reviews_reason_nobody_reached,
  noCompany: m.reviews_reason_no_company,
  workDoubts: m.reviews_reason_work_doubts,
};

/** A suggested reason as the maker reads it: the language of the site, whoever decides. */
export const reasonText = (reason: Reason): string => reasonTexts[reason]({}, { locale: "nl" });
/** The same in the language of who chooses it. */
export const reasonLabel = (reason: Reason): string => reasonTexts[reason]();
export const describeReasons = (kind: ReviewKind, decision: Decision) => reasonsFor(kind, decision).map((reason) => ({ value: reason, label: reasonLabel(reason) }));
export const isReason = (id: string): id is Reason => id in reasonTexts;

/** What went wrong in a decision form, by the codes of its schema. */
export function decisionError(code: string): string {
  const errors: Record<string, () => string> = {
    choose: m.reviews_error_choose,
    tooLong: m.reviews_error_too_long,
    sayWhat: m.reviews_error_say_what,
    sayWhy: m.reviews_error_say_why,
  };
  return errors[code]?.() ?? code;
}

type Waiting = { kind: ReviewKind; of: string; isNew: boolean; changed: string[]; waitsForSecond?: boolean };

/** The second line of something that waits: "Profiel veranderd: dagen", "Vacature van Timmerwerkplaats Noord". */
export function describeWaiting({ kind, of, isNew, changed, waitsForSecond }: Waiting): string {
  if (waitsForSecond) return m.reviews_first_yes_waits();
  if (kind === "company") return of ? m.reviews_waiting_company({ place: of }) : m.reviews_waiting_company_without_place();
  if (kind === "vacancy") return isNew ? m.reviews_waiting_vacancy({ company: of }) : m.reviews_waiting_vacancy_changed({ company: of });
  if (kind === "video") return m.reviews_waiting_video();
  if (isNew) return m.reviews_waiting_profile();
  if (changed.length === 0) return m.reviews_waiting_profile_again();
  return m.reviews_waiting_profile_changed({ what: changed.slice(0, 2).join(", ").toLowerCase() });
}

/** The heading of the yellow panel: what to begin with. */
export function beginWith(kind: ReviewKind, title: string): string {
  return { profile: m.reviews_begin_profile, video: m.reviews_begin_video, vacancy: m.reviews_begin_vacancy, company: m.reviews_begin_company }[kind]({ title });
}

export function whyItMatters(kind: ReviewKind): string {
  return { profile: m.reviews_why_profile, video: m.reviews_why_video, vacancy: m.reviews_why_vacancy, company: m.reviews_why_company }[kind]();
}

export function lookAt(kind: ReviewKind): string {
  return { profile: m.reviews_look_profile, video: m.reviews_look_video, vacancy: m.reviews_look_vacancy, company: m.reviews_look_company }[kind]();
}
