import type { ReactNode } from "react";
import { classNames } from "./class-names";
import type { FooterLink, SiteHeaderProps } from "./shell";
import { SiteFooter, SiteHeader, SkipLink } from "./shell";

export type ShellProps = SiteHeaderProps & {
  /** Compact type for people who work with it all day. */
  desk?: boolean;
  /** `false`: the page makes its own `container`s, for full-width bands. */
  contained?: boolean;
  /** Above the content of every page; not in it, so that it is no part of what the page says. */
  banner?: ReactNode;
  /** An `ActionBar`; on a phone it takes the place of the bottom navigation. */
  actionBar?: ReactNode;
  footer?: ReactNode;
  footerLinks?: FooterLink[];
  footerLogo?: ReactNode;
  children: ReactNode;
};

/** A whole page: skip link, header, main, footer, and the bar at the bottom of a phone. */
export function Shell(props: ShellProps) {
  const { desk, contained = true, banner, actionBar, footer, footerLinks, footerLogo, children, ...header } = props;
  const hasNav = Boolean(header.nav?.length);
  return (
    <div
      className={classNames(
        "page",
        desk && "desk",
        actionBar || header.navWideOnly ? "has-action-bar" : hasNav && "has-bottom-nav",
      )}
    >
      <SkipLink />
      <SiteHeader {...header} navWideOnly={header.navWideOnly ?? Boolean(actionBar)} />
      {banner}
      <main id="inhoud" tabIndex={-1} className={contained ? "container" : undefined}>
        {children}
      </main>
      {(footer || footerLinks) && (
        <SiteFooter links={footerLinks} logo={footerLogo}>
          {footer}
        </SiteFooter>
      )}
      {actionBar}
    </div>
  );
}

type PageProps = { title: ReactNode; lead?: ReactNode; above?: ReactNode; side?: ReactNode; narrow?: boolean; children?: ReactNode };

/** The content of an ordinary page: heading, lead, and what follows; `side` comes beside it on wide screens. */
export function Page({ title, lead, above, side, narrow, children }: PageProps) {
  return (
    <div className={classNames("page-content", narrow && "page-content--narrow")}>
      <div className="page-head">
        {above}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {side ? (
        <div className="home-grid">
          <div className="page-body">{children}</div>
          <div className="side">{side}</div>
        </div>
      ) : (
        <div className="page-body">{children}</div>
      )}
    </div>
  );
}

type DeskPageProps = { title: ReactNode; above?: ReactNode; lead?: ReactNode; tools?: ReactNode; children?: ReactNode };

/** The content of a page for someone at a desk: heading at the start, search or buttons at the end. */
export function DeskPage({ title, above, lead, tools, children }: DeskPageProps) {
  return (
    <>
      <div className="desk-head">
        <div>
          {/* not a paragraph: a list of what is wrong may stand here */}
          {above && <div className="muted">{above}</div>}
          <h1>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        {tools}
      </div>
      {children}
    </>
  );
}

type SectionProps = {
  id: string;
  title: ReactNode;
  lead?: ReactNode;
  /** `part` on a vacancy, `section` on a home, `desk-section`, or `block` beside the main column. */
  kind?: "part" | "section" | "desk-section" | "block" | "block-field";
  level?: 2 | 3;
  hideTitle?: boolean;
  /** A link or button at the end of the line of the heading. */
  tools?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** A part of a page with its heading; `id` names the heading and ties the two together. */
export function Section({ id, title, lead, kind = "part", level = 2, hideTitle, tools, className, children }: SectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const heading = (
    <Heading id={id} className={hideTitle ? "visually-hidden" : undefined}>
      {title}
    </Heading>
  );
  return (
    <section className={classNames(kind === "block-field" ? "block block--field" : kind, className)} aria-labelledby={id}>
      {tools ? (
        <div className="section-line">
          {heading}
          {tools}
        </div>
      ) : (
        heading
      )}
      {lead && <p className="section-lead">{lead}</p>}
      {children}
    </section>
  );
}

/** A full-width tinted band; its content keeps the width of the page. */
export function Band({ children }: { children: ReactNode }) {
  return (
    <div className="band--field">
      <div className="container">{children}</div>
    </div>
  );
}
