import { m } from "~/paraglide/messages";
import { ladderLine, ladderSteps, type LadderMove } from "../model/ladder";
import { stepName } from "./plan-words";

const [left, top, wide, high] = [28, 12, 560, 180];

/** Where somebody stood, as a line drawn on the server; the table beside it tells the same. */
export function LadderChart({ moves, until, summary }: { moves: LadderMove[]; until: Date; summary: string }) {
  const at = ({ x, y }: { x: number; y: number }) => `${left + (x * wide) / 100},${top + (y * high) / 100}`;
  return (
    <figure className="ladder-chart">
      <svg role="img" aria-label={summary} viewBox={`0 0 ${left + wide + 12} ${top + high + 12}`} focusable="false">
        {ladderSteps.map((step) => {
          const y = top + high - ((step - 1) * high) / (ladderSteps.length - 1);
          return (
            <g key={step}>
              <line className="ladder-chart-rung" x1={left} x2={left + wide} y1={y} y2={y} />
              <text className="ladder-chart-step" x="6" y={y + 5}>{step}</text>
            </g>
          );
        })}
        <polyline className="ladder-chart-line" points={ladderLine(moves, until).map(at).join(" ")} />
      </svg>
      <figcaption className="small muted">{m.plans_ladder_caption({ one: stepName(1), six: stepName(6) })}</figcaption>
    </figure>
  );
}
