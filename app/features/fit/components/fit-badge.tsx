import type { ReactNode } from "react";
import { FitSummary } from "~/ui";
import type { CardFit } from "../model/describe";

/** The small butterfly with its word; put `FitReasons` inside or beside it. */
export function FitBadge({ fit, children }: { fit: CardFit; children?: ReactNode }) {
  return (
    <FitSummary petals={fit.parts} word={fit.word}>
      {children}
    </FitSummary>
  );
}
