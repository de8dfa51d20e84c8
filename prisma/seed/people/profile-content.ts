import type { ProfileContent } from "~/features/profiles";
import { leisureIds, motives, sectors, talents, tasksOfSector, transports, type Motive, type Task, type TalentId } from "~/features/vocabulary";
import type { Calendar } from "../base/calendar";
import type { Random } from "../base/random";
import { certificates, experiences } from "./experiences";
import { closings, leisureTexts, motiveSentences, newcomer, openings } from "./motivations";
import { chosenNames } from "./names";
import { talentExamples } from "./talent-examples";

const conditions = motives.filter(({ metBy }) => metBy === "conditions");
const talentIds = talents.map(({ id }) => id as TalentId);
const otherLanguages = ["arabic", "turkish", "polish", "ukrainian", "tigrinya", "papiamentu", "spanish", "kurdish", "somali", "romanian", "dari", "portuguese", "berber", "sranan", "bulgarian", "russian"];

/** What somebody shows, made from the kinds of work they like: talents, motives and leisure lie near it, as in real life. */
export function profileContent(random: Random, calendar: Calendar, showsName: boolean): ProfileContent {
  const favourites = random.sample(sectors.map(({ id }) => id), random.weighted([[1, 3], [2, 5], [3, 2]]));
  const near = favourites.flatMap((sector) => tasksOfSector(sector));
  const liked = random.sample(near, random.between(4, Math.min(9, near.length)));
  const dutchLevel = random.weighted([["none", 1], ["little", 4], ["simple", 7], ["good", 6], ["fluent", 7]]);
  const speaksWell = dutchLevel === "good" || dutchLevel === "fluent";
  const chosenMotives = chooseMotives(liked, random).filter((motive) => !speaksWell || motive !== "practise-dutch");
  const hoursMax = random.weighted([[12, 2], [16, 4], [20, 5], [24, 5], [28, 2], [32, 5], [36, 2], [40, 4]]);
  const startFrom = random.weighted([[null, 7], [calendar.mondayAhead(random.between(1, 9)), 3]]);
  return {
    chosenName: showsName ? "" : random.pick(chosenNames),
    showFirstName: showsName ? "everyone" : "afterYes",
    showPhoto: random.chance(0.3) ? "everyone" : "afterYes",
    showVideo: random.chance(0.4) ? "everyone" : "afterYes",
    talents: chooseTalents(liked, random),
    motives: chosenMotives,
    motivation: motivationOf(chosenMotives, speaksWell, random),
    ...leisureOf(liked, random),
    taskWishes: wishesOf(liked, near, random),
    dutchLevel,
    languages: languagesOf(dutchLevel, random),
    hoursMin: Math.max(4, hoursMax - random.pick([4, 8, 8, 12])),
    hoursMax,
    dayParts: dayPartsOf(hoursMax, random),
    startFrom,
    travel: travelOf(random),
    ...papersOf(random),
    experience: experienceOf(near, speaksWell, random),
    placeKinds: random.weighted([[["paid"], 4], [["paid", "learning"], 5], [["paid", "experience"], 3], [["paid", "learning", "experience", "volunteering"], 3], [["experience", "volunteering"], 2], [["paid", "adapted"], 2]]),
    supports: random.sample(supportChoices, random.weighted([[0, 3], [1, 2], [2, 4], [3, 2]])).map((id) => ({ id, shown: random.chance(0.4) })),
    videoUrl: "",
    photoId: null,
    mayStay: [],
  };
}

const supportChoices = ["start-later", "short-shifts", "build-up", "extra-breaks", "time-for-appointments", "one-thing-at-a-time", "own-pace", "show-me", "step-card", "day-plan", "fixed-colleague", "small-team", "regular-talk", "quiet-spot", "sitting-work"];

function chooseTalents(liked: readonly Task[], random: Random): ProfileContent["talents"] {
  const near = [...new Set(liked.flatMap((task) => task.talents))];
  const chosen = new Set<TalentId>(random.sample(near, random.between(2, 3)));
  while (chosen.size < 3) chosen.add(random.pick(talentIds));
  return random.shuffle([...chosen]).map((id) => ({ id, example: random.chance(0.88) ? random.pick(talentExamples[id]) : "" }));
}

function chooseMotives(liked: readonly Task[], random: Random): string[] {
  const near = [...new Set(liked.flatMap((task) => task.motives))] as string[];
  const reasons = random.sample<Motive>(conditions, random.between(1, 2)).map(({ id }) => id);
  return [...new Set([...random.sample(near, random.between(3, 4)), ...reasons])].slice(0, 6);
}

/** "Ik ben er klaar voor. Mijn handen willen iets doen. Geef mij een kans, dan laat ik het zien." */
function motivationOf(chosen: readonly string[], speaksWell: boolean, random: Random): string {
  const said = random.sample(chosen, random.between(1, 3)).map((motive) => random.pick(motiveSentences[motive as keyof typeof motiveSentences]));
  const opening = random.chance(0.75) ? [random.pick(speaksWell ? openings : [...openings, newcomer, newcomer])] : [];
  return [...opening, ...said, random.pick(closings)].filter(Boolean).join(" ");
}

function leisureOf(liked: readonly Task[], random: Random): Pick<ProfileContent, "leisure" | "leisureText"> {
  if (random.chance(0.08)) return { leisure: [], leisureText: "" };
  const near = [...new Set(liked.flatMap((task) => task.leisure))] as string[];
  const leisure = [...new Set([...random.sample(near, random.between(1, 3)), ...random.sample<string>(leisureIds, random.between(1, 2))])];
  return { leisure, leisureText: random.pick(leisureTexts) };
}

function wishesOf(liked: readonly Task[], near: readonly Task[], random: Random): ProfileContent["taskWishes"] {
  const rest = near.filter((task) => !liked.includes(task));
  const can = random.sample(rest, random.between(2, Math.min(6, rest.length)));
  const far = random.sample(sectors.map(({ id }) => id), 2).flatMap((sector) => tasksOfSector(sector)).filter((task) => !near.includes(task));
  return [
    ...liked.map(({ id }) => ({ id, wish: "like" as const })),
    ...can.map(({ id }) => ({ id, wish: "can" as const })),
    ...random.sample(far, random.between(0, 4)).map(({ id }) => ({ id, wish: "ratherNot" as const })),
  ];
}

function languagesOf(dutchLevel: string, random: Random): string[] {
  const own = dutchLevel === "fluent" && random.chance(0.7) ? [] : [random.pick(otherLanguages)];
  return [...new Set([...(dutchLevel === "none" ? [] : ["dutch"]), ...own, ...(random.chance(0.35) ? ["english"] : [])])];
}

function dayPartsOf(hoursMax: number, random: Random): string[] {
  const week = ["mon", "tue", "wed", "thu", "fri"];
  const days = hoursMax >= 32 ? week : random.sample(week, Math.min(5, Math.max(3, Math.round(hoursMax / 5))));
  const parts = random.weighted([[["morning"], hoursMax <= 20 ? 5 : 0], [["morning", "afternoon"], 8], [["afternoon", "evening"], 2], [["morning", "afternoon", "evening"], 2], [["evening", "night"], hoursMax <= 28 ? 1 : 0]]);
  const weekend = random.chance(0.25) ? ["sat-morning", "sat-afternoon"] : [];
  return [...days.flatMap((day) => parts.map((part) => `${day}-${part}`)), ...weekend, ...(weekend.length > 0 && random.chance(0.4) ? ["sun-morning"] : [])];
}

function travelOf(random: Random): ProfileContent["travel"] {
  const first = random.weighted([["bike", 9], ["public-transport", 5], ["e-bike", 3], ["car", 4], ["walk", 1], ["moped", 1]]);
  const second = random.chance(0.45) ? ["public-transport"] : [];
  return [...new Set([first, ...second])].map((id) => {
    const usual = transports.find((transport) => transport.id === id)!.usualKm;
    return { transport: id, km: Math.max(2, Math.round(usual * random.pick([0.7, 1, 1, 1.3]))) };
  });
}

function papersOf(random: Random): Pick<ProfileContent, "licences" | "certificates"> {
  const licences = [
    ...(random.chance(0.38) ? ["driving-b"] : []), ...(random.chance(0.45) ? ["certificate-of-conduct"] : []), ...(random.chance(0.12) ? ["vca"] : []),
    ...(random.chance(0.08) ? ["forklift"] : []), ...(random.chance(0.1) ? ["haccp"] : []), ...(random.chance(0.12) ? ["first-aid"] : []), ...(random.chance(0.06) ? ["bhv"] : []),
  ];
  return { licences, certificates: random.chance(0.25) ? [random.pick(certificates)] : [] };
}

function experienceOf(near: readonly Task[], speaksWell: boolean, random: Random): ProfileContent["experience"] {
  const possible = experiences.filter(({ what }) => !speaksWell || !what.includes("in mijn land"));
  const nearIds = new Set<string>(near.map(({ id }) => id));
  const fitting = possible.filter(({ taskIds }) => taskIds.some((id) => nearIds.has(id)));
  const chosen = [...random.sample(fitting, random.between(0, 2)), ...random.sample(possible, random.between(0, 2))];
  return [...new Set(chosen)].map(({ kind, what, taskIds }) => ({ kind, what, taskIds: [...taskIds] }));
}
