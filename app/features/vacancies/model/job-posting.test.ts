import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { JobPostingData } from "../components/job-posting-data";
import { toJobPosting } from "./job-posting";
import { readVacancyContent, type VacancyContent } from "./vacancy-content";

const content = { ...readVacancyContent({}), title: "Planten water geven", placeKind: "paid", remuneration: "wage", payMinCents: 1500, payMaxCents: 1600, hoursMin: 16, hoursMax: 20 } as VacancyContent;
const where = { employer: "Zaanwerk", workAt: "De Wilgenhof", street: "Kade 12", postcode: "4201 AA", place: "Gorinchem", publishedAt: new Date("2026-05-01T10:00:00Z"), expiresAt: null };

describe("what search engines read of a vacancy", () => {
  it("says that the formal employer hires, and that the work is at the place of work", () => {
    const posting = toJobPosting(content, where)!;
    const words = renderToStaticMarkup(JobPostingData({ posting }));
    const [hires, location] = [words.slice(words.indexOf("hiringOrganization"), words.indexOf("jobLocation")), words.slice(words.indexOf("jobLocation"))];
    expect(hires).toContain("Zaanwerk");
    expect(hires).not.toContain("De Wilgenhof");
    expect(location).toContain("De Wilgenhof");
    expect(location).toContain("Kade 12");
    expect(location).not.toContain("Zaanwerk");
  });

  it("reads nothing of a place without a wage, nor of one that is not up", () => {
    expect(toJobPosting({ ...content, remuneration: "none" } as VacancyContent, where)).toBeNull();
    expect(toJobPosting(content, { ...where, publishedAt: null })).toBeNull();
  });
});
