import { z } from "zod";
import { m } from "~/paraglide/messages";
import { placeKindIds } from "./vacancy-content";

/** What every new vacancy begins with: the kind of place, where the work is, and who holds the contract. */
export const whereForm = z.object({
  placeKind: z.enum(placeKindIds, { error: () => m.vacancies_problem_place_kind() }),
  workplaceId: z.uuid({ error: () => m.vacancies_workplace_missing() }),
  contractWith: z.enum(["placeOfWork", "poster"]).default("placeOfWork"),
});
