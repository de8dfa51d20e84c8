import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { Fact, Facts, Icon, PictogramTile, Portrait, Section, VideoClickToLoad, type IconName } from "~/ui";
import type { ProfileView } from "../model/describe-profile";

/** Name as this reader may know it, photo when shown, and the three facts one looks for first. */
export function ProfileHead({ view, children }: { view: ProfileView; children?: ReactNode }) {
  return (
    <div className="profile-head">
      {view.photoId && <Portrait src={`/afbeelding/${view.photoId}`} size="large" name={view.title} />}
      <div>
        <h1>{view.title}</h1>
        <Facts>
          {view.where && <Fact icon="pin">{view.where}</Fact>}
          {view.hours && <Fact icon="clock">{view.hours}</Fact>}
          <Fact icon="calendar">{view.start}</Fact>
          {view.dutch && <Fact icon="message">{m.profiles_dutch_line({ level: view.dutch.label.toLowerCase() })}</Fact>}
        </Facts>
        {children}
      </div>
    </div>
  );
}

/** Everything else of a profile, in the order of weight: wants and talents first. What is empty is left out. */
export function ProfileBody({ view }: { view: ProfileView }) {
  return (
    <>
      <TalentPart view={view} />
      <WantPart view={view} />
      <TaskPart view={view} />
      <VideoPart view={view} />
      <TimesPart view={view} />
      <ExperiencePart view={view} />
      <SupportPart view={view} />
    </>
  );
}

function TalentPart({ view }: { view: ProfileView }) {
  if (view.talents.length === 0) return null;
  return (
    <Section id="talenten" title={m.profiles_part_talents()}>
      <ul className="talent-list">
        {view.talents.map((talent) => (
          <li key={talent.id} className="talent">
            <PictogramTile name={talent.pictogram} />
            <span>
              <b>{talent.label}</b>
              {talent.example && <span lang="nl">“{talent.example}”</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WantPart({ view }: { view: ProfileView }) {
  if (view.motives.length + view.leisure.length === 0 && !view.motivation) return null;
  return (
    <Section id="energie" title={m.profiles_part_want()}>
      {view.motivation && (
        <blockquote className="own-words" lang="nl">
          {view.motivation}
        </blockquote>
      )}
      <div className="wish-columns">
        <WishColumn title={m.profiles_part_motives()} words={view.motives.map(({ label }) => label)} icon="heart" />
        <WishColumn title={m.profiles_part_leisure()} words={view.leisure.map(({ label }) => label)} icon="sun" />
      </div>
      {view.leisureText && <p lang="nl">{view.leisureText}</p>}
    </Section>
  );
}

function TaskPart({ view }: { view: ProfileView }) {
  const { like, can, ratherNot } = view.tasks;
  if (like.length + can.length + ratherNot.length === 0) return null;
  return (
    <Section id="taken" title={m.profiles_part_tasks()}>
      <div className="wish-columns">
        <WishColumn title={m.ui_choice_like()} words={like.map(({ label }) => label)} icon="heart" />
        <WishColumn title={m.ui_choice_can()} words={can.map(({ label }) => label)} icon="check" />
        <WishColumn title={m.ui_choice_rather_not()} words={ratherNot.map(({ label }) => label)} icon="minus" />
      </div>
    </Section>
  );
}

function WishColumn({ title, words, icon }: { title: string; words: string[]; icon: IconName }) {
  if (words.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <WordList words={words} icon={icon} />
    </div>
  );
}

function VideoPart({ view }: { view: ProfileView }) {
  const { video } = view;
  if (!video) return null;
  const notes = { youtube: m.profiles_video_note_youtube, vimeo: m.profiles_video_note_vimeo, file: m.profiles_video_note_file };
  return (
    <Section id="video" title={m.profiles_part_video()}>
      <VideoClickToLoad title={m.profiles_video_of({ name: view.title })} href={video.href} embed={video.embed ?? undefined} src={video.src ?? undefined} note={notes[video.kind]()} />
    </Section>
  );
}

function TimesPart({ view }: { view: ProfileView }) {
  if (view.week.length + view.travel.length === 0) return null;
  return (
    <Section id="tijden" title={m.profiles_part_times()}>
      <div className="wish-columns">
        <WishColumn title={m.profiles_part_days()} words={view.week} icon="calendar" />
        <WishColumn title={m.profiles_part_travel()} words={view.travel} icon="bike" />
      </div>
    </Section>
  );
}

function ExperiencePart({ view }: { view: ProfileView }) {
  const papers = [...view.licences, ...view.certificates];
  if (view.experience.length + papers.length + view.languages.length === 0) return null;
  return (
    <Section id="ervaring" title={m.profiles_part_experience()}>
      {view.experience.length > 0 && (
        <ul className="rows">
          {view.experience.map(({ kind, what }) => (
            <li key={`${kind} ${what}`}>
              <b lang="nl">{what}</b>
              <span className="muted">{kind}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="wish-columns">
        <WishColumn title={m.profiles_part_papers()} words={papers} icon="document" />
        <WishColumn title={m.profiles_part_languages()} words={view.languages} icon="globe" />
      </div>
    </Section>
  );
}

function SupportPart({ view }: { view: ProfileView }) {
  if (view.supports.length === 0) return null;
  return (
    <Section id="wat-helpt" title={m.profiles_part_supports()}>
      <WordList words={view.supports.map(({ label }) => label)} icon="handshake" />
    </Section>
  );
}

function WordList({ words, icon }: { words: string[]; icon: IconName }) {
  if (words.length === 0) return null;
  return (
    <ul className="word-list">
      {words.map((word) => (
        <li key={word} className="fact">
          <Icon name={icon} />
          <span>{word}</span>
        </li>
      ))}
    </ul>
  );
}
