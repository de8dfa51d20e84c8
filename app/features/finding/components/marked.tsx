import { Fragment } from "react";
import type { Piece } from "#search/language/highlight";
import { m } from "~/paraglide/messages";

/** A text with the words that were looked for marked. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  return (
    <>
      {pieces.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>))}
    </>
  );
}

/** Where else the words were found: "Komt voor in: vloeren dweilen". */
export function FoundIn({ texts }: { texts: Piece[][] }) {
  if (texts.length === 0) return null;
  return (
    <span className="small">
      {m.finding_found_in()}{" "}
      {texts.map((pieces, at) => (
        <span key={at} lang="nl">
          {at > 0 && ", "}
          <Marked pieces={pieces} />
        </span>
      ))}
    </span>
  );
}
