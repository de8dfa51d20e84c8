import { m } from "~/paraglide/messages";
import { Reason, Reasons } from "~/ui";
import type { CardFit, CardReason } from "../model/describe";

type FitReasonsProps = {
  fit: CardFit;
  /** other reasons than those that stand out, for instance all of them */
  parts?: CardReason[];
  className?: string;
};

/** At least two reasons and one thing to watch, each with its petal; what cannot be yet comes first, with what would change it. */
export function FitReasons({ fit, parts = fit.highlights, className }: FitReasonsProps) {
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
