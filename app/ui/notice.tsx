import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icons/icons";

export type NoticeKind = "ok" | "info" | "warning" | "error";

const noticeIcons: Record<NoticeKind, IconName> = { ok: "check", info: "info", warning: "clock", error: "warning" };

type NoticeProps = {
  kind?: NoticeKind;
  title?: ReactNode;
  children?: ReactNode;
  icon?: IconName;
  /** Read out at once after an action: sets `role="status"`, or `alert` for an error. */
  announce?: boolean;
  className?: string;
};

/** A tinted message: icon, bold first words, one thing to do. */
export function Notice({ kind = "info", title, children, icon, announce, className }: NoticeProps) {
  const role = announce ? (kind === "error" ? "alert" : "status") : undefined;
  return (
    <div className={classNames("notice utrecht-alert", `notice--${kind} utrecht-alert--${kind}`, className)} role={role}>
      <Icon name={icon ?? noticeIcons[kind]} />
      <div>
        {title && <b>{title}</b>} {children}
      </div>
    </div>
  );
}
