import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icons/icons";
import { Mark } from "./mark";
import { TextLink } from "./text-link";

export type NavItem = {
  to: string;
  label: string;
  icon: IconName;
  /** A yellow count; `countLabel` says it in words (", 3 nieuwe berichten"). */
  count?: number;
  countLabel?: string;
  /** Only current on exactly this address (for the home). */
  end?: boolean;
};

export function SkipLink() {
  return (
    <a className="skip-link utrecht-skip-link" href="#inhoud">
      {m.ui_skip_to_content()}
    </a>
  );
}

/** Mark and name, with the municipality under it. */
export function Brand({ to = "/", place }: { to?: string; place?: ReactNode }) {
  return (
    <TextLink className="brand" to={to}>
      <Mark />
      <span>
        <span className="brand-name">Meedoen</span> {place && <span className="brand-place">{place}</span>}
      </span>
    </TextLink>
  );
}

function MainNav({ items, wideOnly }: { items: NavItem[]; wideOnly?: boolean }) {
  return (
    <nav className={classNames("main-nav", wideOnly && "main-nav--wide-only")} aria-label={m.ui_main_menu()}>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} end={item.end}>
              <Icon name={item.icon} />
              <span>{item.label}</span>
              {Boolean(item.count) && (
                <>
                  <span className="count" aria-hidden="true">
                    {item.count}
                  </span>
                  <span className="visually-hidden">{item.countLabel ?? `, ${item.count}`}</span>
                </>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export type SiteHeaderProps = {
  homeTo?: string;
  /** "in Lindewaard". */
  place?: ReactNode;
  nav?: NavItem[];
  /** The bottom navigation of a phone gives its place to an action bar. */
  navWideOnly?: boolean;
  /** `ToolLink`s: language, account. */
  tools?: ReactNode;
  logo?: ReactNode;
};

export function SiteHeader({ homeTo, place, nav, navWideOnly, tools, logo }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="container">
        <Brand to={homeTo} place={place} />
        {nav && nav.length > 0 && <MainNav items={nav} wideOnly={navWideOnly} />}
        {(tools || logo) && (
          <div className="header-tools">
            {tools}
            {logo}
          </div>
        )}
      </div>
    </header>
  );
}

/** A small link at the end of the header. */
export function ToolLink({ to, icon, children }: { to: string; icon: IconName; children: ReactNode }) {
  return (
    <TextLink className="tool-link" to={to}>
      <Icon name={icon} />
      <span>{children}</span>
    </TextLink>
  );
}

export type FooterLink = { to: string; label: ReactNode };

export function SiteFooter({ children, links, logo }: { children?: ReactNode; links?: FooterLink[]; logo?: ReactNode }) {
  return (
    <footer className="site-footer">
      <div className="container">
        {children && <p>{children}</p>}
        {links && links.length > 0 && (
          <ul className="footer-links small">
            {links.map((link) => (
              <li key={link.to}>
                <TextLink to={link.to}>{link.label}</TextLink>
              </li>
            ))}
          </ul>
        )}
        {logo}
      </div>
    </footer>
  );
}

/** The bar with the one action at the bottom of a phone. Put it after the footer (`Shell actionBar`). */
export function ActionBar({ label, text, children }: { label: string; text?: ReactNode; children: ReactNode }) {
  return (
    <section className="action-bar" aria-label={label}>
      <div className="bar-inner">
        {text && <p className="small">{text}</p>}
        {children}
      </div>
    </section>
  );
}
