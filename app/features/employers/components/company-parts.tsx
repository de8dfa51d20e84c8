import { peopleWords } from "~/features/insights";
import { m } from "~/paraglide/messages";
import { Fact, Facts, Section } from "~/ui";
import { sortedAccess } from "../model/access";
import type { PublicCompany } from "../queries.server";
import type { WhatWasDone } from "../what-was-done.server";
import { accessWords } from "./access-words";

/** Who was checked by whom, in plain words. */
export function Checked({ name }: { name: string }) {
  return (
    <Fact as="p" icon="shield">
      <b>{m.employers_checked()}</b> {m.employers_checked_means({ company: name })}
    </Fact>
  );
}

/** Whether somebody can get in and find their way, per place of work. What nobody told is said to be unknown. */
export function Accessibility({ workplaces }: Pick<PublicCompany, "workplaces">) {
  return (
    <Section id="gebouw" kind="section" title={m.employers_access_title()} lead={m.employers_access_lead()}>
      {workplaces.map((workplace) => {
        const { yes, no, unknown } = sortedAccess(workplace);
        return (
          <div key={workplace.id} className="access">
            {workplaces.length > 1 && <h3>{workplace.name.includes(workplace.place) ? workplace.name : `${workplace.name}, ${workplace.place}`}</h3>}
            <Facts className="facts--below">
              {yes.map((item) => <Fact key={item} icon="check">{accessWords[item]()}</Fact>)}
              {no.map((item) => <Fact key={item} icon="close">{m.employers_access_not({ what: inSentence(accessWords[item]()) })}</Fact>)}
            </Facts>
            {unknown.length > 0 && <p className="muted">{m.employers_access_unknown({ what: unknown.map((item) => inSentence(accessWords[item]())).join(", ") })}</p>}
          </div>
        );
      })}
    </Section>
  );
}

const inSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
const asBeginning = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

type DoneProps = { done: WhatWasDone | null; kinds: Record<string, string>; contribution: string; harries: number | null };

/** What the company contributes: counted by the site, and in its own words. */
export function WhatTheyDo({ done, kinds, contribution, harries }: DoneProps) {
  if (!done && !contribution && !harries) return null;
  return (
    <Section id="bijdrage" kind="section" title={m.employers_contribution_title()}>
      <Facts className="facts--below">
        {done && <Fact icon="people">{m.employers_done_began({ people: peopleWords(done.began) })} {m.employers_done_still({ people: peopleWords(done.still) })}</Fact>}
        {done?.kinds.map(({ kind, began }) => <Fact key={kind} icon="briefcase">{m.employers_done_kind({ kind: asBeginning(kinds[kind] ?? kind), people: peopleWords(began) })}</Fact>)}
        {harries !== null && harries > 0 && <Fact icon="handshake">{harries === 1 ? m.employers_harries_one() : m.employers_harries_other({ count: harries })}</Fact>}
      </Facts>
      {contribution && <p lang="nl">{contribution}</p>}
      {done && <p className="small muted">{m.employers_done_means()}</p>}
    </Section>
  );
}
