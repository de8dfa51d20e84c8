import { z } from "zod";
import { emailSchema, nameSchema, phoneSchema } from "~/features/accounts";
import { findPlace } from "~/features/places";
import { isSectorId } from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { accessAnswers, accessField, accessItems, readAccess, type AccessFieldName } from "./access";

const text = (max: number) => z.string().trim().max(max, { error: () => m.employers_too_long({ max }) }).default("");
const required = (max: number, missing: () => string) => z.string({ error: missing }).trim().min(1, { error: missing }).max(max, { error: () => m.employers_too_long({ max }) });

/** The number of the Dutch trade register: exactly eight digits. */
export const kvkSchema = z
  .string({ error: () => m.employers_kvk_missing() })
  .trim()
  .max(20, { error: () => m.employers_kvk_wrong() })
  .transform((written) => written.replace(/[\s.]/g, ""))
  .pipe(z.string().regex(/^\d{8}$/, { error: () => m.employers_kvk_wrong() }));

/** A place that exists; the value is its name as the list has it. */
export const placeSchema = z
  .string({ error: () => m.employers_place_missing() })
  .trim()
  .max(80, { error: () => m.employers_place_unknown() })
  .transform((written, context) => {
    const place = findPlace(written);
    if (place) return place.name;
    context.addIssue({ code: "custom", message: m.employers_place_unknown() });
    return z.NEVER;
  });

const postcodeSchema = z
  .string({ error: () => m.employers_postcode_wrong() })
  .trim()
  .max(10, { error: () => m.employers_postcode_wrong() })
  .regex(/^[1-9]\d{3}\s?[a-z]{2}$/i, { error: () => m.employers_postcode_wrong() })
  .transform((written) => `${written.slice(0, 4)} ${written.slice(-2).toUpperCase()}`);

const websiteSchema = z
  .string()
  .trim()
  .max(200, { error: () => m.employers_website_wrong() })
  .transform((written) => (/^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written}`))
  .refine((address) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && new URL(address).hostname.includes("."), { error: () => m.employers_website_wrong() });

const addressFields = { street: required(120, () => m.employers_street_missing()), postcode: postcodeSchema, place: placeSchema };

const companyFields = { companyName: required(120, () => m.employers_company_name_missing()), kvkNumber: kvkSchema, ...addressFields };

/** A company and the person who signs it up. */
export const signUpSchema = z.object({ ...companyFields, firstName: nameSchema, lastName: nameSchema, email: emailSchema, phone: phoneSchema });
export type CompanySignUp = z.output<typeof signUpSchema>;

/** The same for somebody who is signed in already. */
export const addCompanySchema = z.object(companyFields);
export type CompanyToAdd = z.output<typeof addCompanySchema>;

export const detailsSchema = z.object({
  about: text(800),
  contribution: text(600),
  harries: z.preprocess((value) => (value === "" || value === undefined ? null : value), z.coerce.number({ error: () => m.employers_harries_wrong() }).int({ error: () => m.employers_harries_wrong() }).min(0, { error: () => m.employers_harries_wrong() }).max(999, { error: () => m.employers_harries_wrong() }).nullable()),
  website: websiteSchema.optional(),
  phone: phoneSchema,
  sector: z.string().max(60).refine(isSectorId, { error: () => m.employers_sector_unknown() }).optional(),
  ...addressFields,
});
export type CompanyDetails = z.output<typeof detailsSchema>;

const accessAnswer = z.enum(accessAnswers).default("unknown");
const accessFields = Object.fromEntries(accessItems.map((item) => [accessField(item), accessAnswer])) as Record<AccessFieldName, typeof accessAnswer>;

export const workplaceSchema = z
  .object({ name: required(80, () => m.employers_workplace_name_missing()), ...addressFields, directions: text(300) })
  .extend(accessFields)
  .transform(({ name, street, postcode, place, directions, ...answers }) => ({ name, street, postcode, place, directions, ...readAccess(answers) }));
export type WorkplaceInput = z.output<typeof workplaceSchema>;

export const inviteSchema = z.object({ firstName: nameSchema, email: emailSchema });
