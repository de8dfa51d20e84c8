import { m } from "~/paraglide/messages";
import { TextLink } from "~/ui";
import { needName } from "./words";
import type { Need } from "../model/needs";

type Props = { counts: { need: Need; count: number }[]; total: number; need: Need | null; kept: Record<string, string> };

/** Links to those who need the same now, each with how many; what nobody needs stays away. */
export function OwnFilters({ counts, total, need, kept }: Props) {
  const to = (chosen: Need | null) => {
    const params = new URLSearchParams({ ...(chosen ? { nodig: chosen } : {}), ...kept });
    return `/gemeente/mensen${params.size > 0 ? `?${params}` : ""}`;
  };
  return (
    <nav aria-label={m.caseload_filter_label()}>
      <ul className="chips">
        <Chip to={to(null)} current={need === null} label={m.caseload_own_needs_all({ count: total })} />
        {counts.filter(({ count, need: name }) => count > 0 || name === need).map(({ need: name, count }) => (
          <Chip key={name} to={to(name)} current={need === name} label={m.caseload_own_need_count({ need: needName(name), count })} />
        ))}
      </ul>
    </nav>
  );
}

function Chip({ to, current, label }: { to: string; current: boolean; label: string }) {
  return (
    <li>
      <TextLink className={current ? "chip" : "chip chip--clear"} to={to} aria-current={current ? "true" : undefined} preventScrollReset>{label}</TextLink>
    </li>
  );
}
