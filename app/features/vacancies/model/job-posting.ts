import { textOf, taskById } from "~/features/vocabulary";
import type { VacancyContent } from "./vacancy-content";

type Where = { /** who holds the contract */ employer: string; /** whose place of work it is */ workAt: string; street: string; postcode: string; place: string; publishedAt: Date | null; expiresAt: Date | null };

/** What search engines read of paid work (schema.org/JobPosting); an unpaid place never looks like a job (product rule 2). */
export type JobPosting = {
  title: string;
  description: string;
  datePosted: string;
  validThrough: string | null;
  employmentType: "FULL_TIME" | "PART_TIME";
  /** who hires: the formal employer, which may be another than the place of work */
  employer: string;
  workAt: string;
  street: string;
  postcode: string;
  place: string;
  pay: { min: string; max: string } | null;
  hours: number | null;
};

/** null for every place without a wage, and for places that only a contact person can offer */
export function toJobPosting(content: VacancyContent, where: Where): JobPosting | null {
  if (content.remuneration !== "wage" || content.placeKind === "adapted" || !where.publishedAt) return null;
  const tasks = content.tasks.map(({ id, note }) => note || textOf(taskById(id)?.description ?? { nl: "", en: "" }, "nl"));
  const { payMinCents, payMaxCents, hoursMax, hoursMin } = content;
  const lowest = payMinCents ?? payMaxCents;
  return {
    title: content.title,
    description: [content.about, ...tasks].filter(Boolean).join(" "),
    datePosted: where.publishedAt.toISOString().slice(0, 10),
    validThrough: where.expiresAt?.toISOString().slice(0, 10) ?? null,
    employmentType: (hoursMax ?? hoursMin ?? 0) >= 36 ? "FULL_TIME" : "PART_TIME",
    employer: where.employer,
    workAt: where.workAt,
    street: where.street,
    postcode: where.postcode,
    place: where.place,
    pay: lowest === null ? null : { min: (lowest / 100).toFixed(2), max: ((payMaxCents ?? lowest) / 100).toFixed(2) },
    hours: hoursMax ?? hoursMin,
  };
}
