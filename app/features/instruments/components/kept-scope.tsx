import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import { ArrowLink, Button, Notice, Section, TextLink } from "~/ui";
import type { ShownEntry } from "./shown-entry";

type KeptEntry = ShownEntry & { standing: "inherited" | "changed" | "hidden" | "own"; audience: "jobseeker" | "employer"; region: (ShownEntry["region"] & { id: string }) | null };
export type KeptScopeView = { id: string; name: string; kind: "region" | "municipality"; entries: KeptEntry[]; over: KeptEntry[] };

/** What a region or a municipality says: what is over first, then everything with where it comes from. */
export function KeptScope({ scope }: { scope: KeptScopeView }) {
  const title = scope.kind === "region" ? m.instruments_of_region({ name: scope.name }) : m.instruments_of_municipality({ name: scope.name });
  return (
    <Section id={`instrumenten-${scope.id}`} kind="desk-section" title={title} lead={scope.kind === "region" ? m.instruments_region_lead() : undefined}>
      {scope.over.length > 0 && (
        <Notice kind="warning" title={m.instruments_over_title()}>
          <ul>
            {scope.over.map((entry) => (
              <li key={entry.id}>
                <TextLink to={writeAddress(scope.id, entry.id)} lang="nl">{entry.name}</TextLink>, {m.instruments_over_since({ day: dayWithYear(new Date(entry.validUntil!), getLocale()) })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className="menu-items">{scope.entries.map((entry) => <KeptLine key={entry.id} entry={entry} scope={scope} />)}</ul>
      <p><ArrowLink to={writeAddress(scope.id)}>{m.instruments_add({ name: scope.name })}</ArrowLink></p>
    </Section>
  );
}

const writeAddress = (scopeId: string, entryId?: string) => `/beheer/instrumenten/tekst?voor=${scopeId}${entryId ? `&instrument=${entryId}` : ""}`;

function KeptLine({ entry, scope }: { entry: KeptEntry; scope: KeptScopeView }) {
  const isHere = scope.kind === "municipality";
  const standing = isHere ? { inherited: m.instruments_inherited, changed: m.instruments_changed, hidden: m.instruments_hidden, own: m.instruments_own }[entry.standing]() : "";
  const audience = entry.audience === "employer" ? m.instruments_audience_employer() : m.instruments_audience_jobseeker();
  const press = (intent: string, label: string, entryId: string) => (
    <Button variant="subtle" size="small" name="press" value={`${intent}:${entryId}`}>{label}<span className="visually-hidden">: {entry.name}, {audience}, {scope.name}</span></Button>
  );
  return (
    <li>
      <span className={entry.standing === "hidden" ? "muted" : undefined}>
        <TextLink to={writeAddress(scope.id, entry.id)} lang="nl">{entry.name}</TextLink> <span className="muted small">({[audience, standing].filter(Boolean).join(", ")})</span>
      </span>
      <Form method="post">
        <input type="hidden" name="scopeId" value={scope.id} />
        {isHere && entry.standing === "inherited" && press("hide", m.instruments_hide(), entry.id)}
        {isHere && (entry.standing === "changed" || entry.standing === "hidden") && press("follow", m.instruments_follow(), entry.region!.id)}
        {(!isHere || entry.standing === "own") && press("remove", m.instruments_remove(), entry.id)}
      </Form>
    </li>
  );
}
