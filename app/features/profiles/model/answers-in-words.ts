import { m } from "~/paraglide/messages";
import { withCapital } from "~/platform/formats";
import type { ProfileView } from "./describe-profile";
import type { ProfileContent } from "./profile-content";
import type { QuestionId } from "./questions";

const most = 4;

/** The answer to each question in a few words, for the overview; empty when there is none. */
export function answersInWords(view: ProfileView, content: ProfileContent, place: string): Record<QuestionId, string[]> {
  const shown = (choice: string) => (choice === "everyone" ? m.profiles_seen_everyone() : m.profiles_seen_after_yes());
  const answers: Record<QuestionId, string[]> = {
    talents: view.talents.map(({ label }) => label),
    motives: few(view.motives.map(({ label }) => label)),
    leisure: few([...view.leisure.map(({ label }) => label), ...text(view.leisureText)]),
    tasks: few([...view.tasks.like, ...view.tasks.can].map(({ label }) => label)),
    languages: [...(view.dutch ? [m.profiles_dutch_line({ level: view.dutch.label.toLowerCase() })] : []), ...few(view.languages)],
    hours: [...text(view.hours), ...view.week],
    start: [view.start],
    travel: [m.profiles_lives_in({ place }), ...view.travel],
    licences: few([...view.licences, ...view.certificates]),
    experience: few(view.experience.map(({ what }) => what)),
    placeKinds: view.placeKinds,
    supports: few(view.supports.map(({ label }) => label)),
    video: text(content.videoUrl),
    showing: [m.profiles_seen_name({ who: shown(content.showFirstName) }), m.profiles_seen_photo({ who: shown(content.showPhoto) }), m.profiles_seen_video({ who: shown(content.showVideo) }), ...(content.chosenName ? [m.profiles_seen_chosen({ name: content.chosenName })] : [])],
  };
  for (const lines of Object.values(answers)) if (lines[0]) lines[0] = withCapital(lines[0]);
  return answers;
}
const text = (value: string) => (value ? [value] : []);
const few = (words: string[]) => (words.length > most ? [...words.slice(0, most), m.profiles_and_more({ count: words.length - most })] : words);
