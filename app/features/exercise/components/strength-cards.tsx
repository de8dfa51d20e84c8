import { m } from "~/paraglide/messages";
import { Card, CardList, Fact, PictogramTile } from "~/ui";
import type { ResultView } from "../view-result.server";

/** Strengths in words, each with the choices that made it. */
export function StrengthCards({ strengths, ofOther = false, level = 2 }: { strengths: ResultView["strengths"]; ofOther?: boolean; level?: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <CardList className="strength-cards">
      {strengths.map(({ id, pictogram, label, because }) => (
        <Card as="li" key={id} className="strength-card">
          <PictogramTile name={pictogram} />
          <Heading className="h3">{label}</Heading>
          <div>
            <p className="muted small">{ofOther ? m.exercise_because_theirs() : m.exercise_because()}</p>
            <ul className="plain-list">
              {because.map((words) => (
                <Fact key={words} icon="check">{words}</Fact>
              ))}
            </ul>
          </div>
        </Card>
      ))}
    </CardList>
  );
}
