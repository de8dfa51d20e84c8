import { m } from "~/paraglide/messages";
import { ArrowLink, Details, Disclosure, Portrait, Section, VideoClickToLoad } from "~/ui";
import { TextTipsOfReview } from "./text-tips";
import { KeptList, type MarkWithPlace } from "~/features/text-guard";
import type { TextTip } from "~/features/vacancies";
import type { ReviewKind } from "../model/checklist";
import type { ReviewPage } from "../find-review.server";
import { changedRows, type ComparedRow } from "../model/compare";

type Props = { kind: ReviewKind; title: string; isNew: boolean; rows: ComparedRow[]; tips: TextTip[]; kept: MarkWithPlace[]; photoId: string | null; photos: ReviewPage["photos"]; jobSeekerId: string | null };

/** What was sent: first what is different from the approved version, then everything. */
export function SubmittedVersion({ kind, title, isNew, rows, tips, kept, photoId, photos, jobSeekerId }: Props) {
  const changed = changedRows(rows);
  const video = rows.find((row) => row.id === "video")?.lines.find((line) => line.startsWith("https://"));
  const all = <Details items={rows.map((row) => ({ label: row.label, text: <Lines lines={row.lines} /> }))} />;
  return (
    <div>
      {!isNew && (
        <Section id="veranderd" title={m.reviews_what_changed()} kind="desk-section">
          {changed.length === 0 ? <p>{m.reviews_nothing_changed()}</p> : <ChangeList rows={changed} />}
        </Section>
      )}
      <KeptList marks={kept} />
      {tips.length > 0 && <TextTipsOfReview tips={tips} rows={rows} />}
      {photoId && (
        <Section id="foto" title={m.reviews_field_photo()} kind="desk-section">
          <Portrait src={`/afbeelding/${photoId}`} name={m.reviews_photo_of({ name: title })} size="large" />
        </Section>
      )}
      {photos.length > 0 && (
        <Section id="fotos" title={m.reviews_field_photos()} kind="desk-section">
          <ul className="photos">
            {photos.map(({ src, alt, width, height, isNew: isNewPhoto }) => (
              <li key={src}>
                <img className="wing-corner" src={src} alt="" width={width} height={height} loading="lazy" />
                <p className="small">{isNewPhoto && <b>{m.reviews_photo_new()} </b>}<span lang="nl">{alt}</span></p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {video && (
        <Section id="video" title={m.reviews_field_video()} kind="desk-section">
          <VideoClickToLoad href={video} title={m.reviews_video_of({ name: title })} />
        </Section>
      )}
      {isNew ? (
        <Section id="gestuurd" title={m.reviews_what_was_sent()} kind="desk-section">
          {all}
        </Section>
      ) : (
        <Disclosure summary={m.reviews_show_everything()} icon="eye">
          {all}
        </Disclosure>
      )}
      {kind !== "company" && jobSeekerId && (
        <p>
          <ArrowLink to={`/gemeente/mensen/${jobSeekerId}`}>{m.reviews_to_person({ name: title })}</ArrowLink>
        </p>
      )}
    </div>
  );
}

function ChangeList({ rows }: { rows: ComparedRow[] }) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <b>{row.label}</b>
          <p>
            <span className="small muted">{m.reviews_was()}</span> <Lines lines={row.before ?? []} />
          </p>
          <p>
            <span className="small muted">{m.reviews_becomes()}</span> <Lines lines={row.lines} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return <span>{m.reviews_empty()}</span>;
  if (lines.length === 1) return <span dir="auto">{lines[0]}</span>;
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} dir="auto">
          {line}
          {index < lines.length - 1 && <br />}
        </span>
      ))}
    </>
  );
}
