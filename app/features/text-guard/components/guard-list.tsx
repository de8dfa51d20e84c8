import { m } from "~/paraglide/messages";
import { CheckboxField, Icon } from "~/ui";
import { guardWords } from "../model/guard-words";
import { keptKey, type PlacedMark } from "../model/where";

/** The name under which the words come back that may stay. */
export const mayStayName = "mayStay";

type GuardListProps = { /** id of the control whose text it is about */ field: string; marks?: readonly PlacedMark[]; /** who reads what stays */ reader: "ownContact" | "reviewer" };

/** Under a text: the words that are better not shown, why, what to write instead, and a tick where they may stay. Works without script. */
export function GuardList({ field, marks = [], reader }: GuardListProps) {
  const shown = marks.filter((mark, index) => marks.findIndex((one) => keptKey(one) === keptKey(mark) && one.kind === mark.kind) === index);
  if (shown.length === 0) return null;
  return (
    <div className="tips">
      <ul className="tip-list">
        {shown.map((mark, index) => (
          <li key={`${mark.kind}${mark.start}`} className={mark.kept ? "tip" : "tip tip--law"}>
            <Icon name={mark.kept ? "edit" : "warning"} />
            <div>
              <p>
                <b>{mark.mayStay ? m.text_guard_think() : m.text_guard_must_go()}</b> <q dir="auto">{mark.words}</q>
              </p>
              <p>{guardWords[mark.kind].why()}</p>
              <p className="tip-better">
                <span>{m.text_guard_instead()} {guardWords[mark.kind].instead()}</span>
              </p>
              {mark.mayStay && (
                <CheckboxField
                  name={mayStayName}
                  id={`${field}-may-stay-${index}`}
                  value={keptKey(mark)}
                  label={<>{m.text_guard_may_stay()}<span className="visually-hidden">: {mark.words}</span></>}
                  help={reader === "ownContact" ? m.text_guard_may_stay_help() : m.text_guard_may_stay_help_company()}
                  defaultChecked={mark.kept}
                />
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
