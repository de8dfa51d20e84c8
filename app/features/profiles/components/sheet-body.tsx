import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { Mark, Portrait, Strengths } from "~/ui";
import type { ProfileView } from "../model/describe-profile";

/** The profile as it fits on one A4: strengths first, then wants, tasks, times and experience in two columns. */
export function SheetBody({ view }: { view: ProfileView }) {
  const contact = view.contact;
  return (
    <>
      <div className="sheet-head">
        {view.photoId ? <Portrait src={`/afbeelding/${view.photoId}`} name={view.title} /> : <Mark className="sheet-mark" />}
        <div>
          <h2>{view.title}</h2>
          {contact && <p>{[contact.place, contact.phone, contact.email].filter(Boolean).join(" · ")}</p>}
        </div>
      </div>
      <Strengths strengths={view.talents} />
      {view.talents.some(({ example }) => example) && (
        <ul className="sheet-examples" lang="nl">
          {view.talents.filter(({ example }) => example).map(({ id, example }) => (
            <li key={id}>“{example}”</li>
          ))}
        </ul>
      )}
      {view.motivation && <p className="own-words" lang="nl">{view.motivation}</p>}
      <div className="sheet-columns">
        <SheetPart title={m.profiles_part_want()} words={view.motives.map(({ label }) => label)} />
        <SheetPart title={m.profiles_part_leisure()} words={[...view.leisure.map(({ label }) => label), ...(view.leisureText ? [view.leisureText] : [])]} />
        <SheetPart title={m.ui_choice_like()} words={view.tasks.like.map(({ label }) => label)} />
        <SheetPart title={m.ui_choice_can()} words={view.tasks.can.map(({ label }) => label)} />
        <SheetPart title={m.profiles_part_times()} words={[view.hours, ...view.week, view.start]} />
        <SheetPart title={m.profiles_part_travel()} words={view.travel} />
        <SheetPart title={m.profiles_part_experience()} words={view.experience.map(({ what, kind }) => `${what} (${kind.toLowerCase()})`)} />
        <SheetPart title={m.profiles_part_papers()} words={[...view.licences, ...view.certificates]} />
        <SheetPart title={m.profiles_part_languages()} words={[...(view.dutch ? [m.profiles_dutch_line({ level: view.dutch.label.toLowerCase() })] : []), ...view.languages]} />
        <SheetPart title={m.profiles_part_supports()} words={view.supports.map(({ label }) => label)} />
      </div>
    </>
  );
}

function SheetPart({ title, words }: { title: ReactNode; words: string[] }) {
  const filled = words.filter(Boolean);
  if (filled.length === 0) return null;
  return (
    <section className="sheet-part">
      <h3>{title}</h3>
      <ul>
        {filled.slice(0, 8).map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </section>
  );
}
