import { m } from "~/paraglide/messages";
import { FilterChip } from "./filter-chip";
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
        <FilterChip to={to(null)} current={need === null} label={m.caseload_own_needs_all({ count: total })} />
        {counts.filter(({ count, need: name }) => count > 0 || name === need).map(({ need: name, count }) => (
          <FilterChip key={name} to={to(name)} current={need === name} label={m.caseload_own_need_count({ need: needName(name), count })} />
        ))}
      </ul>
    </nav>
  );
}
