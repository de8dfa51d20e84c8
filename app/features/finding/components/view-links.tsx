import { m } from "~/paraglide/messages";
import { Icon, TextLink } from "~/ui";

/** The same question as a list or as a map. */
export function ViewLinks({ list, map, isMap }: { list: string; map: string; isMap: boolean }) {
  const views = [
    { to: list, label: m.finding_view_list(), icon: "list", isCurrent: !isMap },
    { to: map, label: m.finding_view_map(), icon: "pin", isCurrent: isMap },
  ] as const;
  return (
    <nav className="find-views" aria-label={m.finding_view_label()}>
      <ul>
        {views.map(({ to, label, icon, isCurrent }) => (
          <li key={to}>
            <TextLink to={to} aria-current={isCurrent ? "page" : undefined} preventScrollReset>
              <Icon name={icon} />
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
