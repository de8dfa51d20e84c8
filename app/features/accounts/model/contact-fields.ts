import { z } from "zod";
import { m } from "~/paraglide/messages";

/** An address of at most 254 characters, as RFC 5321 allows. */
export const emailSchema = z
  .string({ error: () => m.accounts_email_missing() })
  .trim()
  .max(254, { error: () => m.accounts_email_wrong() })
  .pipe(z.email({ error: () => m.accounts_email_wrong() }));

export const nameSchema = z
  .string({ error: () => m.accounts_name_missing() })
  .trim()
  .min(1, { error: () => m.accounts_name_missing() })
  .max(60, { error: () => m.accounts_name_too_long() });

/** Dutch or foreign number in any spelling; empty is fine. */
export const phoneSchema = z
  .string()
  .trim()
  .max(20, { error: () => m.accounts_phone_wrong() })
  .regex(/^(\+?[\d\s().-]{8,})?$/, { error: () => m.accounts_phone_wrong() })
  .default("");
