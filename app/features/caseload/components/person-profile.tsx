import type { ProfileView } from "~/features/profiles/index.server";
import { m } from "~/paraglide/messages";
import { Details, Strengths } from "~/ui";

type Props = { profile: ProfileView; answers: { looksFor: string; worksNow: string; likes: string } | null };

/** What a person shows to who helps: the strengths as pictures, the rest in rows; what is empty stays away. */
export function PersonProfile({ profile, answers }: Props) {
  const names = (entries: { label: string }[]) => entries.map((entry) => entry.label).join(", ");
  const rows: [string, string][] = [
    [m.caseload_motives(), names(profile.motives)],
    [m.caseload_motivation(), profile.motivation],
    [m.caseload_leisure(), [names(profile.leisure), profile.leisureText].filter(Boolean).join(". ")],
    [m.caseload_tasks_like(), names(profile.tasks.like)],
    [m.caseload_tasks_can(), names(profile.tasks.can)],
    [m.caseload_tasks_rather_not(), names(profile.tasks.ratherNot)],
    [m.caseload_hours(), [profile.hours, ...profile.week].filter(Boolean).join(", ")],
    [m.caseload_travel(), profile.travel.join(", ")],
    [m.caseload_dutch(), profile.dutch?.label ?? ""],
    [m.caseload_languages(), profile.languages.join(", ")],
    [m.caseload_experience(), profile.experience.map(({ kind, what }) => `${kind}: ${what.replace(/[.;\s]+$/, "")}`).join("; ")],
    [m.caseload_licences(), [...profile.licences, ...profile.certificates].join(", ")],
    [m.caseload_place_kinds(), profile.placeKinds.join(", ")],
    [m.caseload_supports(), names(profile.supports)],
    [m.caseload_looks_for(), answers?.looksFor ?? ""],
    [m.caseload_works_now(), answers?.worksNow ?? ""],
    [m.caseload_likes(), answers?.likes ?? ""],
  ];
  const filled = rows.filter(([, text]) => text);
  if (filled.length === 0 && profile.talents.length === 0) return <p>{m.caseload_profile_empty()}</p>;
  return (
    <>
      {profile.talents.length > 0 && <Strengths strengths={profile.talents.slice(0, 5)} />}
      <Details items={filled.map(([label, text]) => ({ label, text: <span dir="auto">{text}</span> }))} />
    </>
  );
}
