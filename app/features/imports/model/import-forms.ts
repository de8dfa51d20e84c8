import { z } from "zod";
import { importFields, type Columns } from "./fields";

const place = z.string().regex(/^\d{0,2}$/).default("");

/** The place of a column, or nothing. */
export const columnsForm = z
  .object({ ...(Object.fromEntries(importFields.map((field) => [field, place])) as Record<(typeof importFields)[number], typeof place>), defaultMembershipId: z.union([z.uuid(), z.literal("")]).default("") })
  .transform(({ defaultMembershipId, ...chosen }) => ({
    columns: Object.fromEntries(Object.entries(chosen).filter(([, at]) => at !== "").map(([field, at]) => [field, Number(at)])) as Columns,
    defaultMembershipId: defaultMembershipId || null,
  }));
