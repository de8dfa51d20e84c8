import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { Fact, Facts } from "~/ui";

/** "Dit zou helpen" on a card, under the reasons; `children` are further `Fact`s, such as a training. */
export function CardHelps({ helps, children }: { helps: readonly string[]; children?: ReactNode }) {
  if (helps.length === 0 && !children) return null;
  return (
    <Facts className="card-helps">
      {helps.map((help) => (
        <Fact key={help} icon="key">
          <b>{m.fit_help_title_short()}:</b> {help}
        </Fact>
      ))}
      {children}
    </Facts>
  );
}
