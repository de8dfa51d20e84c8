import { createHash } from "node:crypto";
import { talentDocument, vacancyDocument } from "../../tests/contract/search-documents.ts";
import { isDayId, isDayPartId, isPlaceKindId, requireTask, tasks, taskIds, weekPartOf, type DayId, type DayPartId, type Task } from "~/features/vocabulary";
import { withCapital } from "~/platform/formats";
import { dayPartsOf, daysOf, hourBandsOf } from "../documents/facets";
import type { TalentDocument } from "../documents/talent";
import type { VacancyDocument } from "../documents/vacancy";
import { ads } from "./ads";
import type { Truth } from "./judgement";
import { people } from "./people";
import { readLines, readTasks } from "./read-lines";

/** What is searched, with what a judge knows of it. The same each time. */
export type Judged<D> = { document: D; truth: Truth };

const numberOfVacancies = 250;
const numberOfPeople = 150;
const weekdays: readonly DayId[] = ["mon", "tue", "wed", "thu", "fri"];
const weekend: readonly DayId[] = ["sat", "sun"];

/** All vacancies: the advertisements, and plain ones for the tasks that no advertisement is about. */
export function relevanceVacancies(): Judged<VacancyDocument>[] {
  const written = readLines(ads, 8).map(readAd);
  const mainTasks = new Set(written.map(({ tasks: [main] }) => main!.id));
  const missing = tasks.filter(({ id }) => !mainTasks.has(id));
  const plain = Array.from({ length: numberOfVacancies - written.length }, (_, at) => plainAd(at, missing[at] ?? tasks[(at * 13) % tasks.length]!));
  return [...written, ...plain].map((vacancy, at) => judgeVacancy(vacancyDocument(at + 1, { ...vacancy, tasks: vacancy.tasks.map(({ id }) => id), publishedAt: someMoment(`vacancy ${at}`) })));
}

type Ad = Omit<Partial<VacancyDocument>, "tasks"> & { tasks: Task[] };

function readAd([title, employer, place, taskList, hours, when, more, about]: string[]): Ad {
  const words = more!.split(/\s+/).filter(Boolean);
  const kind = words.find(isPlaceKindId) ?? "paid";
  const [hoursMin, hoursMax] = readHours(hours!);
  return {
    title: title!,
    employer: employer!,
    place: place!,
    tasks: readTasks(taskList!).map(requireTask),
    hoursMin,
    hoursMax,
    dayParts: readWhen(when!),
    placeKind: kind,
    remuneration: kind === "paid" || kind === "adapted" || kind === "learning" ? "wage" : "none",
    schoolHours: words.includes("school-hours"),
    dutchLevel: Number(words.find((word) => word.startsWith("dutch-"))?.slice(6) ?? 1),
    about: about!,
  };
}

const plainPlaces = ["Schiedam", "Vlaardingen", "Gorinchem", "Rotterdam", "Sliedrecht", "Dordrecht", "Leerdam", "Maassluis", "Papendrecht"];
const plainCompanies = ["De Wilgenhof", "Merwestein", "Stichting Samen Sterk", "Huis van de Wijk", "Van den Berg en dochters", "Coöperatie Nieuwland", "De Linde"];
const plainTitles = [
  (task: string) => `Gezocht: iemand voor ${task}`,
  (task: string, place: string) => `${withCapital(task)} in ${place}`,
  (task: string) => `Kom bij ons werken: ${task}`,
  (task: string) => `Wie helpt ons met ${task}?`,
  (task: string) => `Collega voor ${task}`,
];

function plainAd(at: number, task: Task): Ad {
  const place = plainPlaces[at % plainPlaces.length]!;
  return {
    title: plainTitles[at % plainTitles.length]!(task.label.nl, place),
    employer: plainCompanies[at % plainCompanies.length]!,
    place,
    tasks: [task],
    hoursMin: [8, 16, 24, 32][at % 4]!,
    hoursMax: [16, 24, 32, 40][at % 4]!,
    dayParts: task.dayParts.flatMap((part) => weekdays.map((day) => weekPartOf(day, part))),
    placeKind: at % 6 === 5 ? "experience" : "paid",
    remuneration: at % 6 === 5 ? "none" : "wage",
    dutchLevel: 2,
  };
}

/** `weekend morning`, `wed afternoon`, `morning`: days with parts of the day; without a day all weekdays, without a part the first two. */
function readWhen(when: string): string[] {
  const words = when.split(/\s+/);
  const unknown = words.find((word) => word !== "weekend" && !isDayId(word) && !isDayPartId(word));
  if (unknown !== undefined) throw new Error(`Not a time: ${unknown}`);
  const parts = words.filter(isDayPartId);
  const asked = words.filter(isDayId);
  const days = words.includes("weekend") ? [...asked, ...weekend] : asked;
  const used: readonly DayPartId[] = parts.length > 0 ? parts : ["morning", "afternoon"];
  // a weekend beside evenings means the weekend and the evenings of the week
  const evenings = words.includes("weekend") && parts.includes("evening") ? weekdays.map((day) => weekPartOf(day, "evening")) : [];
  return [...new Set([...(days.length > 0 ? days : weekdays).flatMap((day) => used.map((part) => weekPartOf(day, part))), ...evenings])];
}

function readHours(hours: string): [number, number] {
  const [min, max] = hours.split("-").map(Number);
  if (!min || !max) throw new Error(`No hours: ${hours}`);
  return [min, max];
}

function judgeVacancy(document: VacancyDocument): Judged<VacancyDocument> {
  const [main, ...others] = document.tasks.map(({ id }) => id);
  const days = daysOf(document.dayParts);
  const marks = new Set([
    ...days,
    ...(days.some((day) => weekend.some((one) => one === day)) ? ["weekend"] : []),
    ...dayPartsOf(document.dayParts),
    ...hourBandsOf(document.hoursMin, document.hoursMax).map((band) => `hours-${band}`),
    ...[0, 1, 2, 3, 4].filter((rank) => rank >= document.dutchLevel).map((rank) => `dutch-${rank}`),
    document.placeKind,
    ...(document.remuneration === "wage" ? ["wage"] : []),
    ...(document.schoolHours ? ["school-hours"] : []),
  ]);
  return { document, truth: { id: document.id, title: document.title, mainTasks: [main!], otherTasks: others, place: document.place, marks } };
}

/** All people: those written by hand, and others who like and can do what comes next in the vocabulary. */
export function relevancePeople(): Judged<TalentDocument>[] {
  const written = readLines(people, 9).map(readPerson);
  const plain = Array.from({ length: numberOfPeople - written.length }, (_, at) => plainPerson(at));
  return [...written, ...plain].map(({ like, can, ...person }, at) => {
    const ratherNot = taskIds[(at * 29) % taskIds.length]!;
    const wishes = [...like.map((id) => ({ id, wish: "like" as const })), ...can.map((id) => ({ id, wish: "can" as const }))];
    const isFree = !wishes.some(({ id }) => id === ratherNot);
    const taskWishes = isFree ? [...wishes, { id: ratherNot, wish: "ratherNot" as const }] : wishes;
    const document = talentDocument(at + 1, { ...person, taskWishes, availableAt: someMoment(`person ${at}`) });
    return { document, truth: { id: document.id, title: "", mainTasks: like, otherTasks: [...can, ...document.experienceTasks], place: "Schiedam", marks: new Set<string>() } };
  });
}

type Person = Partial<TalentDocument> & { like: string[]; can: string[] };

function readPerson([like, can, talents, leisure, hours, dutch, experience, experienceTasks, certificates]: string[]): Person {
  const [hoursMin, hoursMax] = readHours(hours!);
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  return {
    like: readTasks(like!),
    can: readTasks(can!),
    talents: words(talents!),
    leisure: words(leisure!),
    hoursMin,
    hoursMax,
    dutchLevel: Number(dutch),
    experience: experience ? [experience] : [],
    experienceTasks: readTasks(experienceTasks!),
    certificates: certificates!.split("; ").filter(Boolean),
  };
}

function plainPerson(at: number): Person {
  const task = (number: number) => taskIds[number % taskIds.length]!;
  return { like: [...new Set([task(at * 7), task(at * 7 + 3)])], can: [task(at * 11 + 5)], talents: ["calm"], dutchLevel: at % 5 };
}

/** A moment in one of ninety days that has nothing to do with the order in which things were written. */
function someMoment(name: string): string {
  const minutes = createHash("sha256").update(name).digest().readUInt32BE(0) % (90 * 24 * 60);
  return new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
}
