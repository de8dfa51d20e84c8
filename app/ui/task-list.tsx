import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { classNames } from "./class-names";
import { Pictogram } from "./pictogram";
import type { PictogramName } from "./pictograms/names";

export type Weight = "light" | "normal" | "heavy";

const weights: Record<Weight, { pictogram: PictogramName; blocks: number; word: () => string; like: () => string }> = {
  light: { pictogram: "milk-pack", blocks: 1, word: m.ui_weight_light, like: m.ui_weight_light_like },
  normal: { pictogram: "shopping-bag", blocks: 2, word: m.ui_weight_normal, like: m.ui_weight_normal_like },
  heavy: { pictogram: "bottle-crate", blocks: 3, word: m.ui_weight_heavy, like: m.ui_weight_heavy_like },
};

const blocks = [
  { x: 1, y: 13, height: 6 },
  { x: 16, y: 7, height: 12 },
  { x: 31, y: 1, height: 18 },
];

/** How heavy something is: a thing everyone has lifted, the word, and three blocks. */
export function TaskWeight({ weight }: { weight: Weight }) {
  const scale = weights[weight];
  return (
    <div className="task-weight">
      <Pictogram name={scale.pictogram} />
      <p className="small">
        <span className="weight-word">
          {scale.word()}
          <svg className="weight-scale" viewBox="0 0 44 20" aria-hidden="true" focusable="false">
            {blocks.map((block, index) => (
              <rect
                key={block.x}
                className={index < scale.blocks ? "is-on" : undefined}
                x={block.x}
                y={block.y}
                width="11"
                height={block.height}
                rx="2"
              />
            ))}
          </svg>
        </span>
        {scale.like()}
      </p>
    </div>
  );
}

export function TaskList({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={classNames("tasks", className)}>{children}</ul>;
}

export type TaskItemProps = {
  title: ReactNode;
  text?: ReactNode;
  /** "Ongeveer 1,5 uur per dag". */
  share?: ReactNode;
  pictogram?: PictogramName;
  weight?: Weight;
  lang?: string;
  children?: ReactNode;
};

/** One task with its picture and its weight. */
export function TaskItem({ title, text, share, pictogram, weight, lang, children }: TaskItemProps) {
  return (
    <li className="task">
      <div className="task-picture">{pictogram && <Pictogram name={pictogram} />}</div>
      <div lang={lang}>
        <h3>{title}</h3>
        {text && <p>{text}</p>}
        {share && <p className="muted small">{share}</p>}
        {children}
      </div>
      {weight && <TaskWeight weight={weight} />}
    </li>
  );
}

export type TaskShare = { key: string; label: ReactNode; percent: number; text?: ReactNode };

/** The week as one bar in pieces, with the same in words under it. Percentages are rounded by the caller and add to 100. */
export function TaskBar({ shares, label }: { shares: TaskShare[]; label: string }) {
  const starts = shares.map((_, index) => shares.slice(0, index).reduce((sum, share) => sum + share.percent, 0));
  return (
    <div className="task-shares" role="group" aria-label={label}>
      <svg className="task-bar" aria-hidden="true" focusable="false">
        {shares.map((share, index) => (
          <rect
            key={share.key}
            className={`task-bar-part task-bar-part--${(index % 4) + 1}`}
            x={`${starts[index]}%`}
            width={`${share.percent}%`}
            height="28"
          />
        ))}
      </svg>
      <ul className="task-share-list">
        {shares.map((share, index) => (
          <li key={share.key}>
            <svg className="task-share-key" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <rect className={`task-bar-part task-bar-part--${(index % 4) + 1}`} x="1" y="1" width="14" height="14" rx="4" />
            </svg>
            <span>
              {share.label} <span className="muted">{share.text ?? `${share.percent} %`}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
