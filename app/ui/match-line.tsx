import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { classNames } from "./class-names";
import { Icon } from "./icon";

export type MatchStepState = "done" | "now" | "later" | "stopped";

/** A match on its way, step by step: across on wide screens, down on a phone. */
export function MatchLine({ children, className }: { children: ReactNode; className?: string }) {
  return <ol className={classNames("match-line", className)}>{children}</ol>;
}

type MatchStepProps = { state: MatchStepState; title: ReactNode; children?: ReactNode };

/** One step in human words. `now` puts "Nu:" before the title. */
export function MatchStep({ state, title, children }: MatchStepProps) {
  return (
    <li className={`match-step match-step--${state}`} aria-current={state === "now" ? "step" : undefined}>
      <span className="match-dot">
        {state === "done" && <Icon name="check" />}
        {state === "stopped" && <Icon name="close" />}
      </span>
      <span>
        <b>
          {state === "now" && `${m.ui_now()} `}
          {title}
          {state === "done" && <span className="visually-hidden"> ({m.ui_step_done()})</span>}
        </b>
        {children && <span className="small muted">{children}</span>}
      </span>
    </li>
  );
}
