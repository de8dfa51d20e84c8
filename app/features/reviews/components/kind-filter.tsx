import { m } from "~/paraglide/messages";
import { TextLink } from "~/ui";
import { reviewKinds, type ReviewKind } from "../model/checklist";
import { kindName } from "./labels";

/** Which things of the queue are shown: links, so that the address is the state. */
export function KindFilter({ kind, own }: { kind: ReviewKind | null; own: boolean }) {
  const to = (next: { kind?: ReviewKind | null; own?: boolean }) => {
    const search = new URLSearchParams();
    const chosen = next.kind === undefined ? kind : next.kind;
    if (chosen) search.set("soort", chosen);
    if (next.own ?? own) search.set("van", "mij");
    return `/gemeente/beoordelen${search.size > 0 ? `?${search}` : ""}`;
  };
  return (
    <nav aria-label={m.reviews_filter_label()} className="desk-section">
      <ul className="chips">
        <FilterLink to={to({ kind: null })} current={kind === null} label={m.reviews_filter_all()} />
        {reviewKinds.map((name) => (
          <FilterLink key={name} to={to({ kind: name })} current={kind === name} label={kindName(name)} />
        ))}
        <FilterLink to={to({ own: !own })} current={own} label={m.reviews_filter_own()} />
      </ul>
    </nav>
  );
}

function FilterLink({ to, current, label }: { to: string; current: boolean; label: string }) {
  return (
    <li>
      <TextLink className={current ? "chip" : "chip chip--clear"} to={to} aria-current={current ? "true" : undefined}>
        {label}
      </TextLink>
    </li>
  );
}
