import * as words from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import type { ReadableRow } from "../model/compare";
import { text } from "./profile";

export type CompanyToRead = {
  name: string;
  kvkNumber: string | null;
  sector: string | null;
  about: string;
  website: string;
  phone: string;
  street: string;
  postcode: string;
  place: string;
  members: { name: string; jobTitle: string; phone: string; email: string }[];
};

/** A company that waits to be verified, with the people who signed it up. */
export function readCompany(company: CompanyToRead, locale: "nl" | "en"): ReadableRow[] {
  const sector = company.sector ? words.sectorById(company.sector) : null;
  return [
    { id: "name", label: m.reviews_field_company(), lines: [company.name] },
    { id: "kvk", label: m.reviews_field_kvk(), lines: text(company.kvkNumber ?? "") },
    { id: "address", label: m.reviews_field_address(), lines: text([company.street, `${company.postcode} ${company.place}`.trim()].filter(Boolean).join(", ")) },
    { id: "phone", label: m.reviews_field_phone(), lines: text(company.phone) },
    { id: "website", label: m.reviews_field_website(), lines: text(company.website) },
    { id: "sector", label: m.reviews_field_sector(), lines: sector ? [words.textOf(sector.label, locale)] : text(company.sector ?? "") },
    { id: "about", label: m.reviews_field_about(), lines: text(company.about) },
    {
      id: "members",
      label: m.reviews_field_members(),
      lines: company.members.map(({ name, jobTitle, phone, email }) => [name, jobTitle, phone, email].filter(Boolean).join(", ")),
    },
  ];
}
