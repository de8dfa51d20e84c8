import { stageName, stages } from "~/features/caseload";
import { m } from "~/paraglide/messages";
import { classNames, Icon, Mark, TextLink } from "~/ui";
import type { Move, OnBoard, Side, StageOfSide } from "../model/board";
import { moveText } from "./words";

type TwoSidesProps = { people: Side; companies: Side; /** an administrator sees names, and not the pages of people */ opensPeople: boolean };

/** The board itself: people grow towards the middle from the start, companies from the end, and each stage is a row where they meet. */
export function TwoSides({ people, companies, opensPeople }: TwoSidesProps) {
  const most = Math.max(1, ...people.stages.map(({ count }) => count));
  const mostWork = Math.max(1, ...companies.stages.map(({ count }) => count));
  return (
    <div className="board">
      <div className="board-head">
        <p className="board-people">{people.total === 1 ? m.week_board_people_count_one() : m.week_board_people_count({ count: people.total })}</p>
        <Mark className="board-mark" />
        <p className="board-companies">{companies.total === 1 ? m.week_board_company_count_one() : m.week_board_company_count({ count: companies.total })}</p>
      </div>
      {stages.map((stage, at) => (
        <section key={stage} className={classNames("board-row", stage === "talking" && "board-row--meets")} aria-labelledby={`stap-${stage}`}>
          <h3 id={`stap-${stage}`} className="board-stage">{stageName(stage)}</h3>
          <Wing side="people" here={people.stages[at]!} share={people.stages[at]!.count / most} to={opensPeople ? "/gemeente/mensen/" : null} />
          <Wing side="companies" here={companies.stages[at]!} share={companies.stages[at]!.count / mostWork} to="/gemeente/bedrijven/" />
        </section>
      ))}
    </div>
  );
}

type WingProps = { side: "people" | "companies"; here: StageOfSide; share: number; to: string | null };

function Wing({ side, here: { count, shown }, share, to }: WingProps) {
  const isPeople = side === "people";
  const width = Math.round(share * 100);
  return (
    <div className={`board-${side}`}>
      <p className="board-count">
        <svg aria-hidden="true" focusable="false">
          {count > 0 && <rect className={isPeople ? "wing-bar-person" : "wing-bar-work"} x={isPeople ? `${100 - width}%` : "0"} width={`${width}%`} height="20" rx="8" />}
        </svg>
        <b>{count}</b>
        <span className="board-side">{isPeople ? m.week_board_people() : m.week_board_companies()}</span>
      </p>
      {shown.length === 0 ? (
        <p className="muted small">{isPeople ? m.week_board_nobody() : m.week_board_no_company()}</p>
      ) : (
        <ul className="board-names">
          {shown.map((one) => <Name key={one.id} {...one} to={to && `${to}${one.id}`} />)}
          {count > shown.length && <li className="muted">{m.week_board_more({ count: count - shown.length })}</li>}
        </ul>
      )}
    </div>
  );
}

const icons = { forward: "down", back: "up", new: "plus" } as const;

/** Boards read from top to bottom, so a step forward points down. */
function Name({ name, move, before, to }: OnBoard & { to: string | null }) {
  return (
    <li className={classNames("board-name", move !== "none" && `board-name--${move}`)}>
      <MoveIcon move={move} />
      {to ? <TextLink to={to}>{name}</TextLink> : <span>{name}</span>}
      {move !== "none" && <span className="visually-hidden"> ({moveText(move, before)})</span>}
    </li>
  );
}

function MoveIcon({ move }: { move: Move }) {
  return move === "none" ? null : <Icon name={icons[move]} />;
}

/** What the marks say, in words. */
export function BoardLegend() {
  return (
    <ul className="board-legend small" aria-label={m.week_board_legend()}>
      <li className="board-name board-name--forward"><Icon name="down" /> {m.week_board_legend_forward()}</li>
      <li className="board-name board-name--back"><Icon name="up" /> {m.week_board_legend_back()}</li>
      <li className="board-name board-name--new"><Icon name="plus" /> {m.week_board_legend_new()}</li>
    </ul>
  );
}
