import { m } from "~/paraglide/messages";
import { Card, CardList, Disclosure, FitParts, FitSummary, Notice, TextLink } from "~/ui";
import type { SuggestionView } from "../view-suggestions";

/** What was suggested, each with its points as they were then. */
export function SuggestionList({ suggestions, isOpen }: { suggestions: readonly SuggestionView[]; /** unfolds the first */ isOpen?: boolean }) {
  return (
    <CardList>
      {suggestions.map(({ key, vacancyId, title, company, isOpen: canBeRead, when, who, counted, told }, at) => (
        <Card key={key} as="li" className="suggestion">
          <div>
            <h2 className="h3" lang="nl">{canBeRead ? <TextLink to={`/werk/${vacancyId}`}>{title}</TextLink> : title}</h2>
            <p className="muted">{company}</p>
          </div>
          <FitSummary petals={told.parts} word={told.word}>
            <p className="small">{who} {when}.</p>
          </FitSummary>
          <Disclosure summary={m.suggestions_points({ points: told.points, max: told.max })} icon="chart" open={isOpen && at === 0}>
            {told.changes.map((change) => (
              <Notice key={change} kind="warning" title={m.suggestions_not_yet()} icon="info">{change}</Notice>
            ))}
            <FitParts parts={told.parts.map((part) => ({ ...part, key: part.id }))} />
            <p className="small muted">{counted}</p>
          </Disclosure>
        </Card>
      ))}
    </CardList>
  );
}
