import { m } from "~/paraglide/messages";
import { Reason, Reasons } from "~/ui";
import type { DescribedFit } from "../model/describe";

/** At least two reasons and one thing to watch, each with its petal; what cannot be yet comes first, with what would change it. */
export function FitReasons({ fit, all = false, className }: { fit: DescribedFit; all?: boolean; className?: string }) {
  const parts = all ? fit.parts : fit.highlights;
  return (
    <Reasons className={className}>
      {fit.changes.map((change) => (
        <Reason key={change} side="work" level="none" title={m.fit_cannot_yet()}>
          {change}
        </Reason>
      ))}
      {parts.map((part) => (
        <Reason key={part.id} side={part.side} level={part.level} title={part.label}>
          {part.text}
        </Reason>
      ))}
    </Reasons>
  );
}
