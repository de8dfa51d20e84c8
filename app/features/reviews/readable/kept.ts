import { marksOf, type ProfileContent } from "~/features/profiles";
import type { MarkWithPlace } from "~/features/text-guard";
import { vacancyMarks, type VacancyContent } from "~/features/vacancies";
import { m } from "~/paraglide/messages";

const profileFields: readonly (readonly [start: string, label: () => string])[] = [
  ["motivation", m.reviews_field_motivation],
  ["leisureText", m.reviews_field_leisure],
  ["chosenName", m.reviews_field_chosen_name],
  ["example-", m.reviews_field_talents],
  ["certificates", m.reviews_field_certificates],
  ["what-", m.reviews_field_experience],
];

/** What the guard marked in a profile, with the field in words; the reviewer reads what the person let stand. */
export const keptInProfile = (content: ProfileContent): MarkWithPlace[] =>
  Object.entries(marksOf(content, content.mayStay)).flatMap(([field, marks]) => {
    const label = profileFields.find(([start]) => field.startsWith(start))?.[1]() ?? "";
    return marks.map((mark) => ({ ...mark, where: label }));
  });

/** The same for a vacancy. Its fields need no name: the words stand in what was sent. */
export const keptInVacancy = (content: VacancyContent): MarkWithPlace[] => Object.values(vacancyMarks(content)).flat().map((mark) => ({ ...mark, where: "" }));
