import { m } from "~/paraglide/messages";
import { Icon, Section } from "~/ui";
import { guardWords } from "../model/guard-words";
import type { PlacedMark } from "../model/where";

export type MarkWithPlace = PlacedMark & { /** the field, in words */ where: string };

/** For who decides: the words that the guard marked and the writer let stand. */
export function KeptList({ marks }: { marks: readonly MarkWithPlace[] }) {
  if (marks.length === 0) return null;
  return (
    <Section id="mag-blijven" title={m.text_guard_kept_title()} lead={marks.every(({ kept }) => kept) ? m.text_guard_kept_lead() : m.text_guard_open_lead()} kind="desk-section">
      <ul className="tip-list">
        {marks.map(({ kind, start, words, where, kept }, index) => (
          <li key={`${kind}${start}-${index}`} className={kept ? "tip" : "tip tip--law"}>
            <Icon name={kept ? "edit" : "warning"} />
            <div>
              {where && <p className="tip-where">{where}</p>}
              <p><q dir="auto">{words}</q></p>
              <p>{guardWords[kind].about()}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
