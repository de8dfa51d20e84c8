import { m } from "~/paraglide/messages";
import { ArrowLink, ButtonLink, ButtonRow, EmptyState, PeopleGroup, PeopleGroups, PeopleList, TextLink } from "~/ui";

type Person = { id: string; firstName: string; lastName: string; text: string };
type Group = { need: string; title: string; count: number; people: Person[] };

/** The own people by what they need now; empty groups stay away. */
export function NeedGroups({ groups, people }: { groups: Group[]; people: number }) {
  if (people === 0) {
    return (
      <EmptyState title={m.caseload_no_people()} text={m.caseload_no_people_text()}>
        <ButtonRow>
          <ButtonLink to="/gemeente/mensen/uitnodigen" variant="secondary">
            {m.caseload_invite_title()}
          </ButtonLink>
          <ButtonLink to="/gemeente/intake" variant="subtle">
            {m.caseload_intake_title()}
          </ButtonLink>
        </ButtonRow>
      </EmptyState>
    );
  }
  const filled = groups.filter((group) => group.count > 0);
  if (filled.length === 0) return <EmptyState title={m.caseload_all_well()} text={m.caseload_all_well_text()}><p><ArrowLink to="/gemeente/mensen">{m.caseload_to_people()}</ArrowLink></p></EmptyState>;
  return (
    <PeopleGroups>
      {filled.map((group) => (
        <PeopleGroup
          key={group.need}
          id={`groep-${group.need}`}
          title={group.title}
          count={group.count}
          more={group.count > group.people.length ? <TextLink className="arrow-link small" to={`/gemeente/mensen?nodig=${group.need}`}>{m.caseload_see_all({ count: group.count })}</TextLink> : undefined}
        >
          <PeopleList people={group.people.map((person) => ({ key: person.id, to: `/gemeente/mensen/${person.id}`, initials: initialsOf(person), name: shortName(person), text: person.text }))} />
        </PeopleGroup>
      ))}
    </PeopleGroups>
  );
}

const lastWord = (name: string) => name.trim().split(/\s+/).at(-1) ?? "";

export function shortName({ firstName, lastName }: { firstName: string; lastName: string }): string {
  const last = lastWord(lastName);
  return last ? `${firstName} ${last.charAt(0).toUpperCase()}.` : firstName;
}

export const initialsOf = ({ firstName, lastName }: { firstName: string; lastName: string }): string => `${firstName.charAt(0)}${lastWord(lastName).charAt(0)}`.toUpperCase();
