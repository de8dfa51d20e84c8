import type { ReactNode } from "react";
import { useState } from "react";
import { m } from "~/paraglide/messages";
import { Icon } from "./icon";

type VideoClickToLoadProps = {
  title: string;
  /** The page of the video: the link without script. */
  href: string;
  /** Address of the player for an `iframe`; or `src` for a file of our own. */
  embed?: string;
  src?: string;
  captions?: { src: string; language: string; label: string };
  /** Who gets to see that you watch ("YouTube ziet dat je kijkt"). */
  note?: ReactNode;
};

/** A video that is only fetched after a press. Without script it is a link. */
export function VideoClickToLoad({ title, href, embed, src, captions, note }: VideoClickToLoadProps) {
  const [playing, setPlaying] = useState(false);
  if (playing && src) {
    return (
      // eslint-disable-next-line jsx-a11y/media-has-caption -- `captions` are given as soon as they are written
      <video className="video-frame wing-corner" controls autoPlay src={src} aria-label={title}>
        {captions && <track kind="captions" src={captions.src} srcLang={captions.language} label={captions.label} default />}
      </video>
    );
  }
  if (playing && embed) {
    return <iframe className="video-frame wing-corner" src={embed} title={title} allow="fullscreen; autoplay" />;
  }
  return (
    <div className="video">
      <a
        className="video-start wing-corner"
        href={href}
        onClick={(event) => {
          if (!embed && !src) return;
          event.preventDefault();
          setPlaying(true);
        }}
      >
        <span className="video-play">
          <Icon name="play" />
        </span>
        <b>{m.ui_play_video({ title })}</b>
      </a>
      {note && <p className="small muted">{note}</p>}
    </div>
  );
}
