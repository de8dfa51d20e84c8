import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import { Card, Details, Disclosure, TextLink } from "~/ui";
import type { ShownEntry } from "./shown-entry";

/** An instrument with all that it tells; where a municipality has words of its own, what the region says beside them. */
export function InstrumentCard({ entry, municipality }: { entry: ShownEntry; municipality: string }) {
  return (
    <Card as="li">
      <h3 id={`hulp-${entry.id}`} lang="nl">{entry.name}</h3>
      <p lang="nl">{entry.what}</p>
      <InstrumentFacts entry={entry} />
      {entry.region && (
        <Disclosure summary={m.instruments_region_says()}>
          <p className="muted small">{m.instruments_region_beside({ municipality })}</p>
          <p lang="nl">{entry.region.what}</p>
          <InstrumentFacts entry={entry.region} />
        </Disclosure>
      )}
    </Card>
  );
}

function InstrumentFacts({ entry }: { entry: Omit<ShownEntry, "region" | "id"> }) {
  const law = entry.lawUrl ? <TextLink to={entry.lawUrl}>{entry.law || entry.lawUrl}</TextLink> : entry.law;
  const facts = [
    { label: m.instruments_for_whom(), text: entry.forWhom && <span lang="nl">{entry.forWhom}</span> },
    { label: m.instruments_gives(), text: entry.gives && <span lang="nl">{entry.gives}</span> },
    { label: m.instruments_how(), text: entry.howToAsk && <span lang="nl">{entry.howToAsk}</span> },
    { label: m.instruments_law(), text: law && <span lang="nl">{law}</span> },
    { label: m.instruments_until(), text: entry.validUntil && dayWithYear(new Date(entry.validUntil), getLocale()) },
  ];
  return <Details items={facts.filter(({ text }) => text)} />;
}
