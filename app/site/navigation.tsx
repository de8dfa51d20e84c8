import type { Role } from "~/features/accounts";
import type { MunicipalityView } from "~/features/organisations";
import { m } from "~/paraglide/messages";
import { PhoneLink, ToolLink, type NavItem } from "~/ui";

/** What a page may say about the frame around it. */
export type PageHandle = {
  /** desk: compact, for people who work here · question: one question, no menu · action-bar: the page brings its own bar on a phone · bands: full-width parts ·
   * picture: what a job seeker sees, as a picture that cannot be pressed */
  shell?: "desk" | "question" | "action-bar" | "bands" | "plain" | "picture";
  contained?: boolean;
};

const messages = (unread: number): NavItem => ({
  to: "/berichten",
  label: m.site_nav_messages(),
  icon: "message",
  count: unread,
  countLabel: unread === 1 ? m.site_nav_unread_one() : m.site_nav_unread_other({ count: unread }),
});

/** Four or five entries per role, icon and word. */
export function navigationOf(role: Role | null, unread: number): NavItem[] {
  switch (role) {
    case "jobseeker":
      return [
        { to: "/mijn", label: m.site_nav_start(), icon: "home", end: true },
        { to: "/werk", label: m.site_nav_work(), icon: "list" },
        { to: "/leren", label: m.site_nav_learning(), icon: "book" },
        { to: "/mijn/profiel", label: m.site_nav_my_profile(), icon: "person" },
        messages(unread),
      ];
    case "employer":
      return [
        { to: "/bedrijf", label: m.site_nav_start(), icon: "home", end: true },
        { to: "/bedrijf/mensen", label: m.site_nav_people(), icon: "people" },
        { to: "/bedrijf/vacatures", label: m.site_nav_vacancies(), icon: "list" },
        messages(unread),
      ];
    case "contactPerson":
      return [
        { to: "/gemeente", label: m.site_nav_start(), icon: "home", end: true },
        { to: "/gemeente/mensen", label: m.site_nav_people(), icon: "people" },
        { to: "/werk", label: m.site_nav_work(), icon: "list" },
        { to: "/gemeente/bedrijven", label: m.site_nav_companies(), icon: "building" },
        messages(unread),
      ];
    case "administrator":
      return [
        { to: "/beheer", label: m.site_nav_start(), icon: "home", end: true },
        { to: "/beheer/accounts", label: m.site_nav_staff(), icon: "people" },
        { to: "/gemeente/vraag-en-aanbod", label: m.site_nav_supply(), icon: "chart" },
      ];
    case "trainer":
      return [
        { to: "/trainingen", label: m.site_nav_trainings(), icon: "book" },
        { to: "/account", label: m.site_nav_account(), icon: "person" },
      ];
    case "jobCoach":
      return [
        { to: "/coach", label: m.site_nav_start(), icon: "home", end: true },
        { to: "/account", label: m.site_nav_account(), icon: "person" },
      ];
    default:
      return [
        { to: "/werk", label: m.site_nav_work(), icon: "list" },
        { to: "/leren", label: m.site_nav_learning(), icon: "book" },
      ];
  }
}

export function PageTools({ signedIn, firstName }: { signedIn: boolean; firstName: string | null }) {
  return signedIn ? (
    <ToolLink to="/account" icon="person">
      {firstName ?? m.site_nav_account()}
    </ToolLink>
  ) : (
    <ToolLink to="/inloggen" icon="person">
      {m.site_sign_in()}
    </ToolLink>
  );
}

export function PageFooter({ municipality }: { municipality: MunicipalityView | null }) {
  if (!municipality) return <>{m.site_footer_everywhere()}</>;
  return (
    <>
      {m.site_footer_of({ name: municipality.name })} <PhoneLink number={municipality.helpPhone} small />, {municipality.helpHours}
    </>
  );
}
