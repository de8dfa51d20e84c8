import { m } from "~/paraglide/messages";
import { TextLink } from "~/ui";

/** The pages about the company itself and its work. */
export function CompanyMenu() {
  const pages = [
    { to: "/bedrijf/cijfers", label: m.insights_title() },
    { to: "/bedrijf/rondleidingen", label: m.tours_title() },
    { to: "/plaatsingen", label: m.placements_title() },
    { to: "/bedrijf/talent", label: m.talent_offers_title() },
    { to: "/bedrijf/jobcarving", label: m.employers_menu_carving() },
    { to: "/bedrijf/gegevens", label: m.employers_details_title() },
    { to: "/bedrijf/plekken", label: m.employers_workplaces_title() },
    { to: "/bedrijf/verhalen", label: m.stories_title() },
    { to: "/bedrijf/collegas", label: m.employers_colleagues_title() },
    { to: "/bedrijf/afspraken", label: m.employers_agreements_title() },
  ];
  return (
    <nav className="block" aria-labelledby="bedrijf-menu">
      <h2 className="h3" id="bedrijf-menu">{m.employers_menu_title()}</h2>
      <ul className="rows">
        {pages.map(({ to, label }) => (
          <li key={to}>
            <TextLink to={to}>{label}</TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
