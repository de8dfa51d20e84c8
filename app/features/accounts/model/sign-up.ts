import { z } from "zod";
import { findPlace } from "~/features/places";
import { m } from "~/paraglide/messages";
import { emailSchema, nameSchema } from "./contact-fields";
import { looksForChoices, worksNowChoices } from "./sign-up-choices";

export const signUpSchema = z.object({
  firstName: nameSchema,
  email: emailSchema,
  place: z
    .string({ error: () => m.accounts_place_missing() })
    .trim()
    .max(80, { error: () => m.accounts_place_unknown() })
    .refine((name) => findPlace(name) !== null, { error: () => m.accounts_place_unknown() }),
  looksFor: z.array(z.enum(looksForChoices)).min(1, { error: () => m.accounts_looks_for_missing() }).max(looksForChoices.length),
  worksNow: z.enum(worksNowChoices, { error: () => m.accounts_works_now_missing() }),
  likes: z.string().trim().max(300, { error: () => m.accounts_likes_too_long() }).default(""),
});

export type SignUp = z.infer<typeof signUpSchema>;
