import { linkedDataIn, textOfHtml } from "./read-page";
import { longestText } from "./pieces";

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const deepest = 6;

/** Every job posting in the linked data of a page (schema.org/JobPosting), wherever it stands. */
function postingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => postingsIn(one, depth + 1));
  if (!isThing(value)) return [];
  const kinds = listOf(value["@type"]).filter((kind): kind is string => typeof kind === "string").map((kind) => kind.replace(/^(?:https?:\/\/)?schema\.org\/|^schema:/, ""));
  if (kinds.includes("JobPosting")) return [value];
  return ["@graph", "mainEntity", "itemListElement", "item"].flatMap((key) => postingsIn(value[key], depth + 1));
}

export type ReadPosting = { ok: true; text: string } | { ok: false; fault: "noPosting" | "severalPostings" | "noTitle" };

/**
 * The job posting of a page as the lines of an advertisement, for the rules that read a pasted one. Nothing is added: each line is a field that the
 * page fills. What a vacancy has no field for, and how to reach somebody, stays out.
 */
export function readPosting(html: string): ReadPosting {
  const postings = postingsIn(linkedDataIn(html));
  const [posting] = postings;
  if (!posting) return { ok: false, fault: "noPosting" };
  if (new Set(postings.map((one) => wordsOf(one.title))).size > 1) return { ok: false, fault: "severalPostings" };
  const title = wordsOf(posting.title).split("\n")[0] ?? "";
  if (!title) return { ok: false, fault: "noTitle" };
  const lines = [title, hoursLine(posting), payLine(posting.baseSalary), startLine(posting), placeLine(posting), ...longFields.map((field) => listOf(posting[field]).map(wordsOf).filter(Boolean).join("\n"))];
  return { ok: true, text: lines.filter(Boolean).join("\n").slice(0, longestText) };
}

const longFields = ["description", "responsibilities", "experienceRequirements", "qualifications", "skills", "workHours", "jobBenefits"] as const;

const wordsOf = (value: unknown): string => (typeof value === "string" ? textOfHtml(value) : typeof value === "number" ? String(value) : isThing(value) ? wordsOf(value.name ?? value.description ?? "") : "");

/** Hours that are a number alone; what stands there in words is read with the rest. */
function hoursLine({ workHours }: Thing): string {
  const hours = wordsOf(workHours);
  return /^\d{1,2}(?:\s*(?:-|tot)\s*\d{1,2})?$/.test(hours) ? `${hours} uur per week` : "";
}

const euro = (value: unknown): number | null => {
  const amount = typeof value === "string" ? Number(value.replace(",", ".")) : value;
  return typeof amount === "number" && Number.isFinite(amount) && amount > 0 ? amount : null;
};

/** Only pay per hour in euros: a month's wage says nothing about an hour. */
function payLine(salary: unknown): string {
  if (!isThing(salary)) return "";
  const value = isThing(salary.value) ? salary.value : { value: salary.value, unitText: salary.unitText };
  if (String(salary.currency ?? "").toUpperCase() !== "EUR" || !/^(?:hour|uur|hur)$/i.test(String(value.unitText ?? salary.unitText ?? ""))) return "";
  const [low, high] = [euro(value.minValue) ?? euro(value.value), euro(value.maxValue)];
  const words = (amount: number) => `€ ${amount.toFixed(2).replace(".", ",")}`;
  if (low === null) return high === null ? "" : `Loon: ${words(high)} per uur.`;
  return high !== null && high > low ? `Loon: ${words(low)} tot ${words(high)} per uur.` : `Loon: ${words(low)} per uur.`;
}

function startLine({ jobStartDate, jobImmediateStart }: Thing): string {
  if (jobImmediateStart === true || jobImmediateStart === "true") return "Start: per direct.";
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(wordsOf(jobStartDate));
  return day ? `Start: vanaf ${Number(day[3])}-${Number(day[2])}-${day[1]}.` : "";
}

/** The place alone, which tells which of the own workplaces it is. */
function placeLine({ jobLocation }: Thing): string {
  const places = listOf(jobLocation).flatMap((one) => (isThing(one) ? [isThing(one.address) ? wordsOf(one.address.addressLocality) : ""] : [])).filter(Boolean);
  return new Set(places).size === 1 ? `Werkplek: ${places[0]}.` : "";
}
