import { m } from "~/paraglide/messages";
import { Icon, TextLink } from "~/ui";

export type AnswerRow = { id: string; name: string; path: string; answered: boolean; required: boolean; lines: string[]; number: number };

/** All questions with the answer in a few words: what is filled, what is missing, and the way to change it. */
export function AnswerList({ rows }: { rows: AnswerRow[] }) {
  return (
    <ol className="answer-list">
      {rows.map((row) => (
        <li key={row.id} className={row.answered ? "answer" : "answer answer--open"}>
          <div>
            <h2>{row.name}</h2>
            {row.answered && row.lines.length > 0 ? (
              <p>{row.lines.join(" · ")}</p>
            ) : (
              <p className="muted">{row.required ? m.profiles_open_required() : m.profiles_open_optional()}</p>
            )}
          </div>
          <TextLink className="arrow-link utrecht-link" to={row.path}>
            <Icon name={row.answered ? "edit" : "plus"} />
            {row.answered ? m.profiles_change() : m.profiles_fill_in()}
            <span className="visually-hidden">: {row.name}</span>
          </TextLink>
        </li>
      ))}
    </ol>
  );
}
