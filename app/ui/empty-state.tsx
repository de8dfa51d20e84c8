import type { ReactNode } from "react";
import { Mark } from "./mark";

/** Nothing to see yet: what will come here, and how. */
export function EmptyState({ title, text, children }: { title: ReactNode; text?: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <Mark className="empty-wing" />
      <div>
        <p className="person-name">{title}</p>
        {text && <p>{text}</p>}
        {children}
      </div>
    </div>
  );
}
