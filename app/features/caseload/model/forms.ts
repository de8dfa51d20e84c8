import { z } from "zod";

/** Messages are codes; the page says them in words. */
export const invitationForm = z.object({
  firstName: z.string("firstName").trim().min(1, "firstName").max(60, "tooLong"),
  lastName: z.string().trim().max(80, "tooLong").default(""),
  email: z.string("email").trim().toLowerCase().max(200, "tooLong").pipe(z.email("email")),
  place: z.string("place").trim().min(1, "place").max(80, "tooLong"),
  language: z.enum(["nl", "en"]).default("nl"),
});
export type InvitationInput = z.output<typeof invitationForm>;

export const handOverForm = z.object({ colleague: z.uuid("colleague"), note: z.string().trim().max(600, "tooLong").default("") });

export const standInForm = z.object({ colleague: z.uuid("colleague"), from: z.iso.date("from"), until: z.iso.date("until") });
