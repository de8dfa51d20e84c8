import { declineReasonById, labelOf, refusedForEmployer, textOf, type VocabularyLocale } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";

/** How it ended, as the company may read it: `declined:jobseeker:jobseeker-times`, `withdrawn:employer`, `expired:jobseeker` or `refused`. */
export function endingWords(end: string, locale: VocabularyLocale): string {
  const [how, by, reason = ""] = end.split(":");
  if (how === "refused") return textOf(refusedForEmployer, locale);
  if (how === "declined") return reasonWords(by!, reason, locale);
  if (how === "expired") return by === "employer" ? m.insights_end_company_silent({}, { locale }) : m.insights_end_person_silent({}, { locale });
  const withdrawn = { jobseeker: m.insights_end_person_withdrew, employer: m.insights_end_company_withdrew, system: m.insights_end_closed };
  return (withdrawn[by as keyof typeof withdrawn] ?? m.insights_end_contact_withdrew)({}, { locale });
}

function reasonWords(by: string, id: string, locale: VocabularyLocale): string {
  const known = declineReasonById(id);
  const reason = known ? labelOf(known, locale) : "";
  if (by === "employer") return reason ? m.insights_end_company_no_reason({ reason }, { locale }) : m.insights_end_company_no({}, { locale });
  return reason ? m.insights_end_person_no_reason({ reason }, { locale }) : m.insights_end_person_no({}, { locale });
}
