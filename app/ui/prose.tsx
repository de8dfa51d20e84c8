import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Running text: paragraphs, headings and lists with their own space. */
export function Prose({ children, lang, className }: { children: ReactNode; lang?: string; className?: string }) {
  return (
    <div className={classNames("prose", className)} lang={lang}>
      {children}
    </div>
  );
}

/** One A4 when printed; on screen a sheet with an edge. Header, navigation and footer are not printed. */
export function PrintSheet({ children, className }: { children: ReactNode; className?: string }) {
  return <article className={classNames("print-sheet", className)}>{children}</article>;
}
