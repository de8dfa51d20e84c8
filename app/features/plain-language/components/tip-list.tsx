import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { Icon, TextField, Disclosure } from "~/ui";
import type { Finding } from "../model/finding";

type TipListProps<F extends Finding> = {
  findings: readonly F[];
  setAside?: { name: string; reasons: Readonly<Record<string, string>> };
  /** why the poster says that it may stay, where it cannot be changed */
  reasonOf?: (finding: F) => string | null;
  /** beside words that fit in the place of the found ones */
  button?: (finding: F) => ReactNode;
  /** which text it is about, where several are told of */
  where?: (finding: F) => ReactNode;
};

/** Each tip with the words it is about, why, and what to write instead. */
export function TipList<F extends Finding>({ findings, setAside, reasonOf, button, where }: TipListProps<F>) {
  return (
    <ul className="tip-list">
      {findings.map((finding, index) => {
        const { rule, start, severity, words, why, better, place } = finding;
        const reason = reasonOf?.(finding) ?? setAside?.reasons[words.toLowerCase()];
        const blocks = severity === "law" && !reason;
        return (
          <li key={`${rule}${start}-${index}`} className={blocks ? "tip tip--law" : "tip"}>
            <Icon name={blocks ? "warning" : "edit"} />
            <div>
              {where && <p className="tip-where">{where(finding)}</p>}
              <p>
                {blocks && <b>{m.plain_language_forbidden()} </b>}
                <q lang="nl">{words}</q>
              </p>
              <p>{why}</p>
              {better && (
                <p className="tip-better">
                  <span>{m.plain_language_better()} <b lang="nl">{better}</b></span>
                  {place && button?.(finding)}
                </p>
              )}
              {reason && !setAside && <p>{m.plain_language_reason({ reason })}</p>}
              {severity === "law" && setAside && (
                <Disclosure summary={m.plain_language_set_aside()} icon="help" open={Boolean(reason)}>
                  <TextField name={`${setAside.name}${words.toLowerCase()}`} label={m.plain_language_set_aside_label()} help={m.plain_language_set_aside_help()} maxLength={200} defaultValue={reason ?? ""} />
                </Disclosure>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
