import type { ProfileContent } from "~/features/profiles";
import type { World } from "../base/world";
import { requireStaff } from "../base/world";
import { requireTask, type TalentId } from "~/features/vocabulary";
import { requirePiece } from "../work/all-pieces";
import { lastNameWith } from "./names";
import { talentExamples } from "./talent-examples";
import type { PersonCourse, PersonPlan } from "./person";

/** Samira of the mock pages: the demo's job seeker. */
const samira: Partial<ProfileContent> = {
  talents: [
    { id: "caring", example: "Ik zorgde zes jaar voor mijn moeder. Ik weet wanneer iemand thee wil en wanneer stilte." },
    { id: "calm", example: "Mijn kinderen maken lawaai. Ik blijf rustig." },
    { id: "on-time", example: "Zes jaar bracht ik elke dag vier kinderen naar school. Nooit te laat." },
  ],
  motives: ["for-others", "outdoors", "practise-dutch", "belonging", "nature"],
  motivation: "Mijn kinderen zitten nu op school. Ik wil iets doen voor anderen en weer onder de mensen zijn. Op een werkplek leer ik ook het snelst Nederlands.",
  leisure: ["cooking", "gardening", "coffee-and-tea", "walking", "helping-neighbours"],
  leisureText: "Mijn balkon staat vol planten. Op zondag kook ik voor de hele familie.",
  taskWishes: [
    { id: "chat-with-residents", wish: "like" }, { id: "help-with-meals", wish: "like" }, { id: "walk-with-elderly", wish: "like" }, { id: "take-cuttings", wish: "like" }, { id: "water-plants", wish: "like" },
    { id: "cut-vegetables", wish: "like" }, { id: "pour-coffee", wish: "like" }, { id: "pack-boxes", wish: "can" }, { id: "fold-laundry", wish: "can" }, { id: "make-beds-in-care", wish: "can" }, { id: "clean-bikes", wish: "can" },
    { id: "wash-dishes", wish: "can" }, { id: "answer-phone", wish: "ratherNot" }, { id: "load-trucks", wish: "ratherNot" },
  ],
  dutchLevel: "simple", languages: ["dutch", "arabic"], hoursMin: 9, hoursMax: 16,
  dayParts: ["mon-morning", "tue-morning", "wed-morning", "thu-morning", "fri-morning", "mon-afternoon", "tue-afternoon", "thu-afternoon"], startFrom: null,
  travel: [{ transport: "bike", km: 5 }, { transport: "public-transport", km: 8 }], licences: ["certificate-of-conduct"], certificates: ["Taalcertificaat"],
  experience: [
    { kind: "care", what: "Zes jaar voor mijn moeder gezorgd, elke dag.", taskIds: ["help-with-meals", "do-household", "do-errands"] },
    { kind: "care", what: "Vier kinderen grootgebracht.", taskIds: ["play-with-children", "do-household"] },
    { kind: "volunteering", what: "Koffie geschonken in het buurthuis.", taskIds: ["pour-coffee", "host-community-centre"] },
  ],
  placeKinds: ["paid", "learning", "experience"], supports: [{ id: "show-me", shown: true }, { id: "fixed-colleague", shown: true }, { id: "short-shifts", shown: false }],
  chosenName: "", showFirstName: "everyone", showPhoto: "afterYes", showVideo: "everyone",
};

/** Answers of somebody for whom this piece of work is made. */
function suits(work: string): Partial<ProfileContent> {
  const piece = requirePiece(work);
  const tasks = piece.tasks.map(([id]) => requireTask(id));
  const talents = [...new Set<TalentId>(tasks.flatMap((task) => task.talents))].slice(0, 3);
  return {
    talents: talents.map((id) => ({ id, example: talentExamples[id][0]! })), motives: [...piece.motives].slice(0, 5), taskWishes: tasks.map(({ id }, at) => ({ id, wish: at < 2 ? "like" : "can" })),
    leisure: [...new Set<string>(tasks.flatMap((task) => task.leisure))].slice(0, 4), dutchLevel: "good", travel: [{ transport: "bike", km: 7 }], hoursMin: 8, hoursMax: 24,
    dayParts: ["mon", "tue", "wed", "thu", "fri"].flatMap((day) => [`${day}-morning`, `${day}-afternoon`]),
  };
}

type Known = { first: string; letter: string; course: PersonCourse; asked?: readonly [number, number, number?]; liveDays?: number; availableDays?: number; content?: Partial<ProfileContent>; email?: string };

/** People of Ria whose story is told on purpose; the oldest that waits is late. */
const known: readonly Known[] = [
  { first: "Samira", letter: "B", course: "live", liveDays: 46, availableDays: 24, content: samira, email: "samira@demo.meedoen.example" },
  { first: "Yusuf", letter: "A", course: "submitted", asked: [3, 12] },
  { first: "Danuta", letter: "W", course: "changedVideo", asked: [2, 16], liveDays: 60 },
  { first: "Henk", letter: "V", course: "changed", asked: [1, 16], liveDays: 90 },
  { first: "Nora", letter: "W", course: "live", liveDays: 40, availableDays: 5, content: suits("buurtkeuken") },
  { first: "Fatma", letter: "K", course: "live", liveDays: 80, content: suits("buurtkeuken") },
  { first: "Peter", letter: "G", course: "live", liveDays: 75, content: suits("fietsen-schoon") },
  { first: "Nadia", letter: "B", course: "live", liveDays: 110, content: suits("zorg-bedden") },
  { first: "Tom", letter: "E", course: "live", liveDays: 50, content: suits("fietsen-schoon") },
  { first: "Ahmed", letter: "S", course: "live", liveDays: 65, content: suits("timmeren") },
  { first: "Ivan", letter: "K", course: "live", liveDays: 55, content: suits("zorg-wandelen") },
  { first: "Joris", letter: "M", course: "changesAsked", liveDays: 35 },
  { first: "Esra", letter: "N", course: "draft", liveDays: 28 },
  { first: "Rob", letter: "T", course: "live", liveDays: 120, availableDays: 20, content: suits("stekken") },
  { first: "Gerda", letter: "V", course: "live", liveDays: 150, availableDays: 29 },
  { first: "Anneke", letter: "T", course: "live", liveDays: 390, availableDays: 45 },
  { first: "Mohamed", letter: "O", course: "draft", liveDays: 230 },
  { first: "Wim", letter: "V", course: "paused", liveDays: 360 },
  { first: "Zofia", letter: "L", course: "live", liveDays: 365, availableDays: 66 },
  { first: "Tess", letter: "D", course: "submitted", asked: [1, 10, 15] },
  { first: "Milan", letter: "H", course: "superseded", asked: [1, 14, 40] },
  { first: "Jolanda", letter: "C", course: "draftReady", liveDays: 20 },
];

export function planCaseloadOfRia(world: World): PersonPlan[] {
  const contact = requireStaff(world, "ria");
  return known.map(({ first, letter, email, ...rest }, at): PersonPlan => ({
    key: `ria ${first}`, number: 9000 + at, firstName: first, lastName: lastNameWith(letter, at), email: email ?? `${first.toLowerCase()}.${at}@werkzoekende.demo.meedoen.example`,
    place: "Schiedam", contact, showsName: true, ...rest,
  }));
}
