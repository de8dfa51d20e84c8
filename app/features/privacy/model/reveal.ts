import { shownEmail } from "~/features/accounts";
import { distanceBand, type DistanceBand } from "~/features/places";
import { sightOf, type Relation, type Subject } from "./visibility";

type ShowChoice = "everyone" | "afterYes";

/** A person as the database keeps it. Never hand this to a page: `reveal` first. */
export type Person = {
  id: string;
  firstName: string;
  lastName: string;
  phone: string;
  email: string;
  place: string;
  municipality: string | null;
  content: PersonContent;
};

/** The part of a profile that the table speaks about; the same fields as the content of a profile. */
export type PersonContent = {
  chosenName: string;
  showFirstName: ShowChoice;
  showPhoto: ShowChoice;
  showVideo: ShowChoice;
  photoId: string | null;
  videoUrl: string;
  placeKinds: string[];
  supports: { id: string; shown: boolean }[];
  experience: { kind: string; what: string; taskIds: string[] }[];
  certificates: string[];
  licences: string[];
  talents: { id: string; example: string }[];
  motives: string[];
  motivation: string;
  leisure: string[];
  leisureText: string;
  taskWishes: { id: string; wish: "like" | "can" | "ratherNot" }[];
  dutchLevel: string | null;
  languages: string[];
  hoursMin: number | null;
  hoursMax: number | null;
  dayParts: string[];
  startFrom: string | null;
  travel: { transport: string; km: number }[];
};

const workFields = ["talents", "motives", "motivation", "leisure", "leisureText", "taskWishes", "dutchLevel", "languages", "hoursMin", "hoursMax", "dayParts", "startFrom", "travel"] as const;
type Work = Pick<PersonContent, (typeof workFields)[number]>;
type Experience = Pick<PersonContent, "experience" | "certificates" | "licences">;

/** What is left of a person for one relation; null and empty is what is not shown. */
export type RevealedPerson = {
  id: string;
  relation: Relation;
  /** what to call the person here: first name, chosen name, or null for "iemand uit …" */
  name: string | null;
  /** first and last name, when both may be seen */
  fullName: string | null;
  phone: string | null;
  email: string | null;
  place: string | null;
  municipality: string | null;
  distanceKm: number | null;
  distanceBand: DistanceBand | null;
  photoId: string | null;
  videoUrl: string | null;
  work: Work | null;
  experience: Experience | null;
  placeKinds: string[];
  supports: string[];
  choices: Pick<PersonContent, "showFirstName" | "showPhoto" | "showVideo" | "supports" | "chosenName"> | null;
};

export type Occasion = {
  /** from the centre of the person's cell (rule 10) */
  distanceKm?: number | null;
  /** "wat mij helpt" that the vacancy at hand offers */
  offeredSupports?: readonly string[];
};

/** The only way in which data of a person leaves a query: what the table of `visibility.ts` lets this relation see. */
export function reveal(person: Person, relation: Relation, { distanceKm = null, offeredSupports = [] }: Occasion = {}): RevealedPerson {
  const { content } = person;
  const sees = (subject: Subject, choice: ShowChoice = "afterYes") => {
    const sight = sightOf(subject, relation);
    return sight === "yes" || (sight === "asChosen" && choice === "everyone");
  };
  const seesFirstName = sees("firstName", content.showFirstName);
  const chosenName = sees("chosenName") ? content.chosenName || null : null;
  return {
    id: person.id,
    relation,
    name: seesFirstName ? person.firstName : chosenName,
    fullName: seesFirstName && sees("reach") ? `${person.firstName} ${person.lastName}`.trim() : null,
    phone: sees("reach") ? person.phone : null,
    email: sees("reach") ? shownEmail(person.email) : null,
    place: sees("place") ? person.place : null,
    municipality: sees("municipality") ? person.municipality : null,
    distanceKm: sees("distanceKm") ? distanceKm : null,
    distanceBand: sees("distanceBand") && distanceKm !== null ? distanceBand(distanceKm) : null,
    photoId: sees("picture", content.showPhoto) ? content.photoId : null,
    videoUrl: sees("picture", content.showVideo) ? content.videoUrl || null : null,
    work: sees("work") ? pick(content, workFields) : null,
    experience: sees("experience") ? pick(content, ["experience", "certificates", "licences"] as const) : null,
    placeKinds: sees("placeKinds") ? content.placeKinds : [],
    supports: supportsFor(content, relation, offeredSupports),
    choices: sees("choices") ? pick(content, ["showFirstName", "showPhoto", "showVideo", "supports", "chosenName"] as const) : null,
  };
}

function supportsFor({ supports }: PersonContent, relation: Relation, offered: readonly string[]): string[] {
  const sight = sightOf("supports", relation);
  const shown = supports.filter((support) => support.shown).map(({ id }) => id);
  if (sight === "yes") return supports.map(({ id }) => id);
  if (sight === "chosen") return shown;
  return sight === "offered" ? shown.filter((id) => offered.includes(id)) : [];
}

function pick<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Pick<T, K>;
}
