import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { ArrowLink, Button, CardList, EmptyState, Page, SearchField, SelectField } from "~/ui";
import { InstrumentCard } from "./instrument-card";
import type { ShownEntry } from "./shown-entry";

type GuideProps = {
  title: string;
  lead: string;
  action: string;
  other: { to: string; label: string };
  municipality: { slug: string; name: string } | null;
  municipalities: { slug: string; name: string }[];
  asked: string;
  entries: ShownEntry[];
};

/** The guide of a municipality with its search; the address is the state. */
export function Guide({ title, lead, action, other, municipality, municipalities, asked, entries }: GuideProps) {
  return (
    <Page title={title} lead={lead}>
      <div className="find-grid">
        <Form key={`${municipality?.slug} ${asked}`} role="search" action={action} className="find-form">
          <SearchField name="zoek" label={m.instruments_search()} showLabel defaultValue={asked} placeholder={m.instruments_search_example()} />
          <SelectField name="gemeente" label={m.instruments_municipality()} placeholder={m.instruments_choose()} options={municipalities.map(({ slug, name }) => ({ value: slug, label: name }))} defaultValue={municipality?.slug ?? ""} />
          <Button variant="secondary">{m.instruments_show()}</Button>
          <p><ArrowLink to={other.to}>{other.label}</ArrowLink></p>
          <p><ArrowLink to="/wat-verandert-er-met-mijn-geld">{m.instruments_money_title()}</ArrowLink></p>
        </Form>
        <section className="find-results" aria-labelledby="gevonden">
          <h2 id="gevonden" className="h3"><span role="status">{municipality ? m.instruments_found({ count: entries.length, municipality: municipality.name }) : m.instruments_choose_first()}</span></h2>
          {!municipality && <EmptyState title={m.instruments_choose_first()} text={m.instruments_choose_text()} />}
          {municipality && entries.length === 0 && <EmptyState title={m.instruments_none()} text={m.instruments_none_text()} />}
          <CardList>{entries.map((entry) => <InstrumentCard key={entry.id} entry={entry} municipality={municipality?.name ?? ""} />)}</CardList>
          {entries.length > 0 && <p className="muted small">{m.instruments_no_right()}</p>}
        </section>
      </div>
    </Page>
  );
}
