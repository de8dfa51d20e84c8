import { z } from "zod";
import { vacancyFields, type VacancyColumns } from "./vacancy-fields";

const place = z.string().regex(/^\d{0,2}$/).default("");

/** The place of a column, or nothing; and what counts when a row does not say it. */
export const vacancyColumnsForm = z
  .object({
    ...(Object.fromEntries(vacancyFields.map((field) => [field, place])) as Record<(typeof vacancyFields)[number], typeof place>),
    defaultWorkplaceId: z.union([z.uuid(), z.literal("")]).default(""),
    defaultPlaceKind: z.string().max(20).default(""),
  })
  .transform(({ defaultWorkplaceId, defaultPlaceKind, ...chosen }) => ({
    columns: Object.fromEntries(Object.entries(chosen).filter(([, at]) => at !== "").map(([field, at]) => [field, Number(at)])) as VacancyColumns,
    defaultWorkplaceId,
    defaultPlaceKind,
  }));
