import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { ButtonLink } from "./button";
import { Icon } from "./icon";
import type { IconName } from "./icons/icons";

type ConfirmDialogProps = {
  /** Words of the button that opens the question. */
  trigger: ReactNode;
  icon?: IconName;
  title: ReactNode;
  text?: ReactNode;
  /** The form with the button that does it. */
  children: ReactNode;
  size?: "normal" | "small";
  /** shown at once: its form came back with something to change */
  open?: boolean;
};

/** Asks once before something is done: a `details` that opens in place, with or without script. */
export function ConfirmDialog({ trigger, icon, title, text, children, size = "normal", open }: ConfirmDialogProps) {
  return (
    <details className="confirm" open={open}>
      <summary className={`button utrecht-button utrecht-button--secondary-action button--secondary${size === "small" ? " button--small" : ""}`}>
        {icon && <Icon name={icon} />}
        {trigger}
      </summary>
      <div className="confirm-box">
        <p>
          <b>{title}</b>
        </p>
        {text && <p>{text}</p>}
        <div className="button-row">{children}</div>
      </div>
    </details>
  );
}

type ConfirmPageProps = { title: ReactNode; text?: ReactNode; cancelTo: string; cancel?: ReactNode; children: ReactNode };

/** A page that asks once: what will happen, the form that does it, and the way back. */
export function ConfirmPage({ title, text, cancelTo, cancel, children }: ConfirmPageProps) {
  return (
    <div className="question">
      <div className="question-text">
        <h1>{title}</h1>
        {text && <div className="lead">{text}</div>}
      </div>
      <div className="button-row">
        {children}
        <ButtonLink variant="secondary" to={cancelTo}>
          {cancel ?? m.ui_cancel()}
        </ButtonLink>
      </div>
    </div>
  );
}
