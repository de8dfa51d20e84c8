import type { ProfileContent } from "~/features/profiles";
import * as words from "~/features/vocabulary";
import { m } from "~/paraglide/messages";
import { dayWithYear } from "~/platform/dates";
import type { ReadableRow } from "../model/compare";
import { weekInWords } from "./week";

type Locale = "nl" | "en";
type Found = { readonly label: words.LocalText } | null;

/** A profile as its reviewer reads it: every field that can be filled, in the order of the questions. */
export function readProfile(content: ProfileContent, locale: Locale): ReadableRow[] {
  const name = (found: Found, id: string) => (found ? words.textOf(found.label, locale) : id);
  const names = (ids: readonly string[], byId: (id: string) => Found) => ids.map((id) => name(byId(id), id));
  const shown = (choice: "everyone" | "afterYes") => (choice === "everyone" ? m.reviews_shown_everyone() : m.reviews_shown_after_yes());
  const wishes = { like: m.reviews_wish_like(), can: m.reviews_wish_can(), ratherNot: m.reviews_wish_rather_not() };
  return [
    { id: "chosenName", label: m.reviews_field_chosen_name(), lines: text(content.chosenName) },
    { id: "talents", label: m.reviews_field_talents(), lines: content.talents.map(({ id, example }) => withNote(name(words.talentById(id), id), example)) },
    { id: "motives", label: m.reviews_field_motives(), lines: names(content.motives, words.motiveById) },
    { id: "motivation", label: m.reviews_field_motivation(), lines: text(content.motivation) },
    { id: "leisure", label: m.reviews_field_leisure(), lines: [...names(content.leisure, words.leisureById), ...text(content.leisureText)] },
    ...(["like", "can", "ratherNot"] as const).map((wish) => ({
      id: `tasks-${wish}`,
      label: wishes[wish],
      lines: names(content.taskWishes.filter((task) => task.wish === wish).map((task) => task.id), words.taskById),
    })),
    { id: "dutchLevel", label: m.reviews_field_dutch(), lines: content.dutchLevel ? [name(words.dutchLevelById(content.dutchLevel), content.dutchLevel)] : [] },
    { id: "languages", label: m.reviews_field_languages(), lines: names(content.languages, words.languageById) },
    { id: "hours", label: m.reviews_field_hours(), lines: hours(content.hoursMin, content.hoursMax) },
    { id: "days", label: m.reviews_field_days(), lines: weekInWords(content.dayParts, locale) },
    { id: "start", label: m.reviews_field_start(), lines: [content.startFrom ? dayWithYear(new Date(content.startFrom), locale) : m.reviews_start_soon()] },
    { id: "travel", label: m.reviews_field_travel(), lines: content.travel.map(({ transport, km }) => `${name(words.transportById(transport), transport)}: ${m.reviews_km({ km })}`) },
    { id: "licences", label: m.reviews_field_licences(), lines: names(content.licences, words.licenceById) },
    { id: "certificates", label: m.reviews_field_certificates(), lines: content.certificates },
    { id: "experience", label: m.reviews_field_experience(), lines: content.experience.map(({ kind, what }) => `${name(words.experienceKindById(kind), kind)}: ${what}`) },
    { id: "placeKinds", label: m.reviews_field_place_kinds(), lines: names(content.placeKinds, words.placeKindById) },
    {
      id: "supports",
      label: m.reviews_field_supports(),
      lines: content.supports.map(({ id, shown: open }) => withNote(name(words.supportById(id), id), open ? m.reviews_support_shown() : m.reviews_support_private())),
    },
    { id: "video", label: m.reviews_field_video(), lines: text(content.videoUrl) },
    { id: "photo", label: m.reviews_field_photo(), lines: content.photoId ? [m.reviews_photo_there()] : [] },
    {
      id: "shown",
      label: m.reviews_field_shown(),
      lines: [
        `${m.reviews_first_name()}: ${shown(content.showFirstName)}`,
        `${m.reviews_field_photo()}: ${shown(content.showPhoto)}`,
        `${m.reviews_field_video()}: ${shown(content.showVideo)}`,
      ],
    },
  ];
}

export const text = (value: string): string[] => (value ? [value] : []);

export const withNote = (name: string, note: string): string => (note ? `${name}: ${note}` : name);

export function hours(min: number | null, max: number | null): string[] {
  if (min === null && max === null) return [];
  if (min === null || max === null || min === max) return [m.reviews_hours_a_week({ hours: (max ?? min)! })];
  return [m.reviews_hours_between({ min, max })];
}
