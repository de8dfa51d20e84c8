import { describe, expect, it } from "vitest";
import { checkVacancyColumns, proposeVacancyColumns, textOfRow, type VacancyField } from "./vacancy-fields";

const row = (cells: Partial<Record<VacancyField, string>>) => textOfRow((field) => cells[field] ?? "").split("\n");

describe("a list of vacancies", () => {
  it("has its columns proposed by their names, however they are written", () => {
    expect(proposeVacancyColumns(["Functie-titel", "Vacaturetekst", "Uren per week", "Uurloon", "Start datum", "Vestiging", "Referentie"])).toEqual({ title: 0, text: 1, hours: 2, pay: 3, start: 4, workplace: 5 });
  });

  it("needs a title and a text, each from a column of its own", () => {
    expect([checkVacancyColumns({ text: 1 }), checkVacancyColumns({ title: 0 }), checkVacancyColumns({ title: 0, text: 0 }), checkVacancyColumns({ title: 0, text: 1 })]).toEqual(["title", "text", "twice", null]);
  });

  it("has rows that read as an advertisement, with what the columns say of a bare number", () => {
    expect(row({ title: "Kweker", text: "Stekken en potten.", hours: "24", pay: "15", start: "2026-12-01", days: "maandag en dinsdag" })).toEqual(["Kweker", "24 uur per week", "maandag en dinsdag", "Loon: € 15,00 per uur.", "Start: vanaf 1-12-2026.", "Stekken en potten."]);
    expect(row({ title: "Kweker", hours: "16 - 24", pay: "€ 14,5 - 16", start: "per direct" })).toEqual(["Kweker", "16 - 24 uur per week", "Loon: € 14,50 - € 16,00 per uur.", "Start: per direct."]);
  });

  it("keeps words as they are, and adds no line for an empty cell", () => {
    expect(row({ title: "Kweker", hours: "in overleg", pay: "cao tuinbouw" })).toEqual(["Kweker", "in overleg", "cao tuinbouw"]);
    expect(row({ title: "Kweker" })).toEqual(["Kweker"]);
  });
});
