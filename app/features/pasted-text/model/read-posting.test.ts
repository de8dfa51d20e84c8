import { describe, expect, it } from "vitest";
import { textOfHtml } from "./read-page";
import { readPosting } from "./read-posting";

const page = (...data: unknown[]) => `<!doctype html><html><head>${data.map((one) => `<script type="application/ld+json">${typeof one === "string" ? one : JSON.stringify(one)}</script>`).join("")}</head><body><p>Solliciteer nu</p></body></html>`;
const posting = { "@context": "https://schema.org", "@type": "JobPosting", title: "Medewerker kwekerij", description: "<p>Je gaat:</p><ul><li>planten stekken</li><li>potten vullen &amp; schoonmaken</li></ul>" };
const linesOf = (html: string) => {
  const read = readPosting(html);
  return read.ok ? read.text.split("\n") : read.fault;
};

describe("a job posting of a page", () => {
  it("becomes the lines of an advertisement, of what the page fills and nothing else", () => {
    expect(linesOf(page(posting))).toEqual(["Medewerker kwekerij", "Je gaat:", "- planten stekken", "- potten vullen & schoonmaken"]);
  });

  it("reads hours, pay per hour, start and place from their fields", () => {
    const full = {
      ...posting, workHours: "24", jobStartDate: "2026-12-01", jobLocation: { "@type": "Place", address: { addressLocality: "Schiedam", streetAddress: "Kade 1" } },
      baseSalary: { "@type": "MonetaryAmount", currency: "EUR", value: { "@type": "QuantitativeValue", minValue: 14.5, maxValue: "16,00", unitText: "HOUR" } },
    };
    expect(linesOf(page(full)).slice(0, 5)).toEqual(["Medewerker kwekerij", "24 uur per week", "Loon: € 14,50 tot € 16,00 per uur.", "Start: vanaf 1-12-2026.", "Werkplek: Schiedam."]);
  });

  it.each([
    ["pay per month", { baseSalary: { currency: "EUR", value: { value: 2400, unitText: "MONTH" } } }],
    ["pay in dollars", { baseSalary: { currency: "USD", value: { value: 15, unitText: "HOUR" } } }],
    ["pay below nothing", { baseSalary: { currency: "EUR", value: { value: -3, unitText: "HOUR" } } }],
    ["a start that is no day", { jobStartDate: "zo snel mogelijk na overleg" }],
    ["two places", { jobLocation: [{ address: { addressLocality: "Schiedam" } }, { address: { addressLocality: "Delft" } }] }],
    ["ways to reach somebody", { applicationContact: { email: "hr@bedrijf.example", telephone: "010 123 45 67" } }],
  ])("makes nothing up of %s", (_, more) => expect(linesOf(page({ ...posting, ...more }))).toEqual(linesOf(page(posting))));

  it.each([
    ["a list", [{ "@type": "Organization" }, posting]],
    ["a graph", { "@graph": [{ "@type": "WebSite" }, posting] }],
    ["the main thing of a page", { "@type": "WebPage", mainEntity: posting }],
    ["a list of things", { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: posting }] }],
    ["two kinds at once", { ...posting, "@type": ["JobPosting", "Thing"] }],
    ["a kind with its address", { ...posting, "@type": "https://schema.org/JobPosting" }],
  ])("is found in %s", (_, data) => expect(linesOf(page(data))).toEqual(linesOf(page(posting))));

  it("is found behind data that is broken", () => expect(linesOf(page("{ broken", posting))).toEqual(linesOf(page(posting))));

  it.each([
    ["no data", page(), "noPosting"],
    ["data about something else", page({ "@type": "Product", name: "Fiets" }), "noPosting"],
    ["a posting that only a comment holds", `<!-- ${page(posting)} -->`, "noPosting"],
    ["several vacancies", page(posting, { ...posting, title: "Kok" }), "severalPostings"],
    ["no title", page({ ...posting, title: " <b></b> " }), "noTitle"],
    ["data that goes down for ever", page(`${'{"@graph":'.repeat(5_000)}1${"}".repeat(5_000)}`), "noPosting"],
  ])("says so of a page with %s", (_, html, fault) => expect(linesOf(html)).toBe(fault));

  it("takes the same vacancy told twice for one", () => expect(linesOf(page(posting, posting))).toEqual(linesOf(page(posting))));

  it("leaves out what runs, and comes through pages that mean harm", () => {
    expect(textOfHtml("<p>een<script>alert(1)</script></p><style>p{}</style>twee")).toBe("een\ntwee");
    expect(linesOf("<script ".repeat(200_000))).toBe("noPosting");
    expect(linesOf(page({ ...posting, description: "<li>".repeat(400_000) }))[0]).toBe("Medewerker kwekerij");
    expect(linesOf(`<script type="application/ld+json">${"[".repeat(900_000)}`)).toBe("noPosting");
  });
});
