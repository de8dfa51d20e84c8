import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { ArrowLink, Button, FirstUp, Icon, Rows, Section } from "~/ui";
import type { PlacementPage } from "../find-placement.server";

/** The agreement as it is, whoever reads it: one Dutch text, and under it who said yes. */
export function AgreementText({ placement }: { placement: PlacementPage }) {
  const { agreement, said, id } = placement;
  if (!agreement) return null;
  return (
    <Section id="afspraken" kind="section" title={m.placements_agreement()} lead={m.placements_agreement_lead()}>
      <div lang="nl" className="prose">
        <h3>{agreement.title}</h3>
        <p>{agreement.lead}</p>
        {agreement.sections.map(({ title, text, list }) => (
          <div key={title}>
            <h4>{title}</h4>
            {text && <p>{text}</p>}
            {list && <ul>{list.map((line) => <li key={line}>{line}</li>)}</ul>}
          </div>
        ))}
      </div>
      <h3>{m.placements_who_agreed()}</h3>
      <Rows>
        {said.map(({ party, who, name, at }) => (
          <li key={party}>
            <span className="fact"><Icon name={at ? "check" : "clock"} /> <b>{who}</b></span>
            <span className="muted">{at ? m.placements_agreed_at({ name, when: at }) : m.placements_not_agreed_yet()}</span>
          </li>
        ))}
      </Rows>
      <p><ArrowLink to={`/plaatsingen/${id}/overeenkomst`} icon="download" arrow={false} reloadDocument>{m.placements_pdf()}</ArrowLink></p>
    </Section>
  );
}

/** The one thing to do while the three did not all say yes. */
export function AgreePanel({ placement }: { placement: PlacementPage }) {
  const { state, party, saidYes, hash } = placement;
  if (!party || !hash || saidYes || (state !== "agreeing" && state !== "planned")) return null;
  return (
    <FirstUp title={m.placements_agree_title()} text={m.placements_agree_text()}>
      <Form method="post">
        <input type="hidden" name="hash" value={hash} />
        <Button variant="person" name="intent" value="agree">{m.placements_agree_button()}</Button>
      </Form>
    </FirstUp>
  );
}
