import { createHash } from "node:crypto";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import type { Company, World } from "../base/world";

const headers = ["Titel", "Omschrijving", "Uren", "Uurloon", "Werkplek"];
const waiting = [
  ["Medewerker kas", "Je gaat planten stekken en planten water geven.", "16-24", "15", "Tuinderij Morgenrood"],
  ["Hulp bij verzending", "Je gaat dozen inpakken en orders picken.", "12", "14,75", "Tuinderij Morgenrood"],
  ["Allround toppper", "Jij bent een echte aanpakker.", "32", "16", "Tuinderij Morgenrood"],
  ["Medewerker kantine", "Je gaat koffie schenken.", "8", "14,50", "De oude veiling"],
];

/** A list of the demo's own company that was tried out and not begun: two rows can be read, two cannot. */
export function makeVacancyLists({ rows, calendar }: World, companies: readonly Company[]): void {
  const company = companies.find(({ name }) => name === "Tuinderij Morgenrood")!;
  const importId = idOf("list of vacancies of Morgenrood");
  add(rows, "peopleImport", {
    id: importId, kind: "vacancies", organisationId: company.id, accountId: company.members[0]!.accountId, defaultMembershipId: null, defaultWorkplaceId: null, defaultPlaceKind: "paid", fileName: "vacatures-kas.csv",
    contentHash: createHash("sha256").update("list of vacancies of Morgenrood").digest("hex"), headers, columns: { title: 0, text: 1, hours: 2, pay: 3, workplace: 4 },
    state: "checked", createdAt: calendar.daysAgo(1, 11), startedAt: null, finishedAt: null, undoneAt: null, clearedAt: null,
  });
  for (const [place, cells] of waiting.entries()) add(rows, "peopleImportRow", { importId, number: place + 2, cells: [...cells], state: "waiting", fault: "", field: "", invitationId: null, vacancyId: null });
}
