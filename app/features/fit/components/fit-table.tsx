import { m } from "~/paraglide/messages";
import { ArrowLink, FitDetail, FitParts, Notice } from "~/ui";
import type { DescribedFit } from "../model/describe";

/** The large butterfly with the points per part, which add up, and a link to how they are counted. */
export function FitTable({ fit }: { fit: DescribedFit }) {
  return (
    <FitDetail petals={fit.parts} word={fit.word} note={m.fit_petals_note()}>
      {fit.changes.map((change) => (
        <Notice key={change} kind="warning" title={m.fit_cannot_yet()} icon="info">
          {change}
        </Notice>
      ))}
      <FitParts parts={fit.parts.map((part) => ({ ...part, key: part.id }))} />
      <p>
        <ArrowLink to="/zo-werkt-matchen">{m.fit_how_link()}</ArrowLink>
      </p>
    </FitDetail>
  );
}
