import { m } from "~/paraglide/messages";
import { Table, TextLink } from "~/ui";
import { scopes, type Scope } from "../policy";
import type { ListedPerson } from "../queries.server";
import { FilterChip } from "./filter-chip";
import { scopeName, stateName } from "./words";

/** People under each other: name, place, how far the profile is, and whose person it is. */
export function PeopleTable({ people, showContact }: { people: ListedPerson[]; showContact: boolean }) {
  return (
    <Table
      caption={m.caseload_people_caption()}
      hideCaption
      rows={people}
      rowKey={(person) => person.id}
      columns={[
        { key: "name", label: m.caseload_column_name(), cell: (person) => <TextLink to={`/gemeente/mensen/${person.id}`}>{person.name}</TextLink> },
        { key: "place", label: m.caseload_column_place(), cell: (person) => person.place },
        { key: "state", label: m.caseload_column_state(), cell: (person) => stateName(person.state) },
        ...(showContact ? [{ key: "contact", label: m.caseload_column_contact(), cell: (person: ListedPerson) => person.contactName || m.caseload_no_contact() }] : []),
      ]}
    />
  );
}

type ScopeLinksProps = { scope: Scope | null; counts: Record<Scope, number>; state: ListedPerson["state"] | null; search: string };

/** Whose people are shown, and in which state; links, so that the address is the state. */
export function ScopeLinks({ scope, counts, state, search }: ScopeLinksProps) {
  const to = (next: { scope?: Scope; state?: ListedPerson["state"] | null }) => {
    const params = new URLSearchParams();
    if ((next.scope ?? scope ?? "own") !== "own") params.set("van", next.scope ?? scope ?? "own");
    const chosen = next.state === undefined ? state : next.state;
    if (chosen) params.set("staat", chosen);
    if (search) params.set("zoek", search);
    return `/gemeente/mensen${params.size > 0 ? `?${params}` : ""}`;
  };
  return (
    <nav aria-label={m.caseload_filter_label()} className="desk-section">
      <ul className="chips">
        {scopes.map((name) => (
          <FilterChip key={name} to={to({ scope: name })} current={scope === name} label={m.caseload_scope_count({ scope: scopeName(name), count: counts[name] })} />
        ))}
      </ul>
      <ul className="chips">
        <FilterChip to={to({ state: null })} current={state === null} label={m.caseload_state_all()} />
        {(["draft", "submitted", "live", "changed", "paused"] as const).map((name) => (
          <FilterChip key={name} to={to({ state: name })} current={state === name} label={stateName(name)} />
        ))}
      </ul>
    </nav>
  );
}
