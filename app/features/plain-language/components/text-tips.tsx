import { useEffect, useRef, useState } from "react";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { Button } from "~/ui";
import type { Finding, Work } from "../model/finding";
import { TipList } from "./tip-list";
import { putIn } from "./put-in";

/** Long enough that nobody is spoken to in the middle of a word. */
const pause = 700;

/** How many tips somebody has read, so that a page without script tells only of new ones. */
export const readTips = "tipsRead";

type TextTipsProps = {
  /** id of the control whose text is read */
  field: string;
  /** what the server found in the saved text */
  findings: readonly Finding[];
  work: Work;
  /** with a name, what the law forbids can be set aside with a reason, which is posted under that name */
  setAside?: { name: string; reasons: Readonly<Record<string, string>> };
};

/** Tips under a text. With script they follow what is typed; without it they are those of the saved text. */
export function TextTips({ field, findings, work, setAside }: TextTipsProps) {
  const [live, setLive] = useState<readonly Finding[] | null>(null);
  const known = useRef(work);
  known.current = work;
  useEffect(() => {
    const control = document.getElementById(field) as HTMLTextAreaElement | HTMLInputElement | null;
    if (!control) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // the rules come only to whoever writes; the tips of the server stay when they do not
        import("../model/live-check").then(({ checkText }) => setLive(checkText(control.value, known.current, getLocale())), () => undefined);
      }, pause);
    };
    control.addEventListener("input", read);
    return () => {
      clearTimeout(timer);
      control.removeEventListener("input", read);
    };
  }, [field]);
  const shown = live ?? findings;
  return (
    <>
      {shown.length > 0 && (
        <div className="tips" id={`${field}-tips`}>
          <TipList
            findings={shown}
            setAside={setAside}
            button={live === null ? undefined : (finding) => (
              <Button type="button" variant="secondary" size="small" onClick={() => putIn(field, finding)}>
                {m.plain_language_put_in()}
                <span className="visually-hidden">: {finding.better}</span>
              </Button>
            )}
          />
        </div>
      )}
      <input type="hidden" name={readTips} value={shown.length} />
      <span role="status" className="visually-hidden">{live === null ? "" : live.length === 0 ? m.plain_language_none() : live.length === 1 ? m.plain_language_one() : m.plain_language_number({ count: live.length })}</span>
    </>
  );
}
