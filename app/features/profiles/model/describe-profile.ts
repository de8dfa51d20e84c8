import type { RevealedPerson } from "~/features/privacy";
import * as words from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { dateOfDay, dayWithYear } from "~/platform/dates";
import type { PictogramName } from "~/ui/pictograms/names";
import type { DistanceBand } from "~/features/places";
import { readVideoAddress, type VideoAddress } from "./video-address";
import { weekWords } from "./week-words";

type Pictured = { id: string; label: string; pictogram: PictogramName };

/** A revealed person in the words of one language: what the components draw. */
export type ProfileView = {
  id: string;
  /** name as this reader may know it, else "Iemand uit Lindewaard" */
  title: string;
  hasName: boolean;
  photoId: string | null;
  video: VideoAddress | null;
  talents: (Pictured & { example: string })[];
  motives: Pictured[];
  motivation: string;
  leisure: Pictured[];
  leisureText: string;
  tasks: { like: Pictured[]; can: Pictured[]; ratherNot: Pictured[] };
  dutch: { label: string; example: string } | null;
  languages: string[];
  hours: string;
  week: string[];
  start: string;
  /** ISO day, null is as soon as possible */
  startFrom: string | null;
  travel: string[];
  licences: string[];
  certificates: string[];
  experience: { kind: string; what: string }[];
  placeKinds: string[];
  supports: { id: string; label: string; offer: string; pictogram: PictogramName }[];
  /** "5 tot 10 km van jullie", "Schiedam" or the municipality */
  where: string;
  /** only for who may know: full name, phone, mail and place */
  contact: { fullName: string; phone: string; email: string; place: string } | null;
};

export function describeProfile(person: RevealedPerson, locale: "nl" | "en"): ProfileView {
  const { work, experience } = person;
  const label = (entry: { label: words.LocalText } | null) => (entry ? [words.textOf(entry.label, locale)] : []);
  const pictured = <E extends words.PicturedEntry>(ids: readonly string[] | undefined, find: (id: string) => E | null): Pictured[] =>
    (ids ?? []).flatMap((id) => {
      const entry = find(id);
      return entry ? [{ id, label: words.textOf(entry.label, locale), pictogram: entry.pictogram }] : [];
    });
  const wished = (wish: "like" | "can" | "ratherNot") => pictured(work?.taskWishes.filter((task) => task.wish === wish).map(({ id }) => id), words.taskById);
  const dutch = work?.dutchLevel ? words.dutchLevelById(work.dutchLevel) : null;
  return {
    id: person.id,
    title: person.fullName ?? person.name ?? (person.municipality ? m.profiles_someone_from({ municipality: person.municipality }, { locale }) : m.profiles_someone({}, { locale })),
    hasName: person.name !== null,
    photoId: person.photoId,
    video: person.videoUrl ? readVideoAddress(person.videoUrl) : null,
    talents: pictured(work?.talents.map(({ id }) => id), words.talentById).map((talent) => ({ ...talent, example: work?.talents.find(({ id }) => id === talent.id)?.example ?? "" })),
    motives: pictured(work?.motives, words.motiveById),
    motivation: work?.motivation ?? "",
    leisure: pictured(work?.leisure, words.leisureById),
    leisureText: work?.leisureText ?? "",
    tasks: { like: wished("like"), can: wished("can"), ratherNot: wished("ratherNot") },
    dutch: dutch && { label: words.textOf(dutch.label, locale), example: words.textOf(dutch.example, locale) },
    // Dutch stands apart, with its level
    languages: (work?.languages ?? []).filter((id) => id !== "dutch").flatMap((id) => label(words.languageById(id))),
    hours: hoursWords(work?.hoursMin ?? null, work?.hoursMax ?? null, locale),
    week: weekWords(work?.dayParts ?? [], locale),
    start: work?.startFrom ? dayWithYear(dateOfDay(work.startFrom), locale) : m.profiles_start_soon({}, { locale }),
    startFrom: work?.startFrom ?? null,
    travel: (work?.travel ?? []).flatMap(({ transport, km }) => label(words.transportById(transport)).map((by) => m.profiles_travel_line({ by, km }, { locale }))),
    licences: (experience?.licences ?? []).flatMap((id) => label(words.licenceById(id))),
    certificates: experience?.certificates ?? [],
    experience: (experience?.experience ?? []).map(({ kind, what }) => ({ kind: label(words.experienceKindById(kind))[0] ?? "", what })),
    placeKinds: person.placeKinds.flatMap((id) => label(words.placeKindById(id))),
    supports: person.supports.flatMap((id) => {
      const entry = words.supportById(id);
      return entry ? [{ id, label: words.textOf(entry.label, locale), offer: words.textOf(entry.offer, locale), pictogram: entry.pictogram }] : [];
    }),
    where: whereWords(person, locale),
    contact: person.fullName === null ? null : { fullName: person.fullName, phone: person.phone ?? "", email: person.email ?? "", place: person.place ?? "" },
  };
}

function hoursWords(min: number | null, max: number | null, locale: "nl" | "en"): string {
  if (min === null && max === null) return "";
  if (min === null || max === null || min === max) return m.profiles_hours_a_week({ hours: (max ?? min)! }, { locale });
  return m.profiles_hours_between({ min, max }, { locale });
}

function whereWords({ place, distanceBand, municipality }: RevealedPerson, locale: "nl" | "en"): string {
  if (place) return place;
  const band: Record<DistanceBand, () => string> = {
    under5: () => m.profiles_band_under_5({}, { locale }),
    from5to10: () => m.profiles_band_5_to_10({}, { locale }),
    from10to25: () => m.profiles_band_10_to_25({}, { locale }),
    over25: () => m.profiles_band_over_25({}, { locale }),
  };
  return [municipality, distanceBand && band[distanceBand]()].filter(Boolean).join(", ");
}
