import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, ButtonRow, Notice } from "~/ui";
import type { EmployerHome } from "../find-employer-home.server";
import { dayText } from "./company-words";

/** Where the company stands while it is not verified, what can be done meanwhile, and what the reviewer wrote. */
export function VerificationNotice({ home: { company, verification } }: { home: EmployerHome }) {
  if (!company.isServed) return <Notice kind="warning" title={m.employers_unserved_title()}>{m.employers_unserved_text()}</Notice>;
  if (verification.waitsSince) {
    return (
      <Notice kind="info" icon="clock" title={m.employers_waiting_title()}>
        {verification.dueAt ? m.employers_waiting_until({ day: dayText(verification.dueAt) }) : m.employers_waiting_text()} {m.employers_waiting_meanwhile()}
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={company.state === "refused" ? m.employers_refused_title() : m.employers_question_title()}>
      {verification.note && <p lang="nl">{verification.note}</p>}
      <p>{m.employers_ask_again_text()}</p>
      <ButtonRow>
        <ButtonLink variant="secondary" to="/bedrijf/gegevens" icon="edit">{m.employers_change_details()}</ButtonLink>
        <Form method="post">
          <Button variant="secondary">{m.employers_ask_again()}</Button>
        </Form>
      </ButtonRow>
    </Notice>
  );
}
