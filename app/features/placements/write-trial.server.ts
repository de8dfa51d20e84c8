import { createHash } from "node:crypto";
import { dateOfDay, dayWithYear, noonOf } from "~/platform/dates";
import type { Prisma } from "~/platform/db.server";
import type { PlacementRow } from "./lock-placement.server";
import { writeAgreement, type Agreement } from "./model/agreement";
import type { TrialValues } from "./model/trial-form";

type About = Pick<PlacementRow, "jobSeeker" | "vacancy">;

/** The columns of a trial with its agreement frozen as the three will read it, and the hash that they agree on. */
export function trialColumns({ jobSeeker, vacancy }: About, { startsOn, endsOn, ...words }: TrialValues) {
  const { account, contactPerson } = jobSeeker;
  const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) => `${firstName} ${lastName}`.trim();
  const agreement = writeAgreement(
    {
      person: fullName(account), company: vacancy.placeOfWork.name, workplace: vacancy.workplace ? `${vacancy.workplace.street}, ${vacancy.workplace.place}` : vacancy.placeOfWork.name,
      contact: contactPerson ? fullName(contactPerson.account) : "De contactpersoon", office: contactPerson?.organisation.name ?? "",
    },
    { ...words, from: dayWithYear(noonOf(startsOn), "nl"), until: dayWithYear(noonOf(endsOn), "nl") },
  );
  return { ...words, startsOn: dateOfDay(startsOn), endsOn: dateOfDay(endsOn), agreement: agreement as unknown as Prisma.InputJsonObject, agreementHash: hashOfAgreement(agreement) };
}

/** Of the words alone, in their order: PostgreSQL keeps no order of keys. */
export const hashOfAgreement = ({ title, lead, sections }: Agreement): string =>
  createHash("sha256").update(JSON.stringify([title, lead, sections.map((section) => [section.title, section.text ?? "", section.list ?? []])])).digest("hex");

export const readAgreement = (row: Pick<PlacementRow, "agreement">): Agreement | null => row.agreement as unknown as Agreement | null;
