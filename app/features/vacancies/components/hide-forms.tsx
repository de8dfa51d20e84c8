import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Notice } from "~/ui";

type HideFormProps = { vacancyId: string; title: string; /** address of /werk to come back to; otherwise the vacancy itself */ back?: string };

/** "Niet tonen", beside a vacancy. */
export function HideForm({ vacancyId, title, back }: HideFormProps) {
  return (
    <Form method="post" action={`/werk/${vacancyId}`}>
      {back && <input type="hidden" name="back" value={back} />}
      <Button variant="subtle" size="small" icon="eye-off" name="intent" value="hide">
        {m.vacancies_hide()}
        <span className="visually-hidden">: {title}</span>
      </Button>
    </Form>
  );
}

export function ShowAgainForm({ vacancyId, title, back }: HideFormProps) {
  return (
    <Form method="post" action={`/werk/${vacancyId}`}>
      {back && <input type="hidden" name="back" value={back} />}
      <Button variant="subtle" size="small" icon="eye" name="intent" value="show">
        {m.vacancies_show_again()}
        <span className="visually-hidden">: {title}</span>
      </Button>
    </Form>
  );
}

/** Says what somebody does not see any more, with the way back. */
export function HiddenNotice({ vacancyId, title, back }: HideFormProps) {
  return (
    <Notice kind="info" icon="eye-off" announce title={m.vacancies_hidden_title()}>
      <span lang="nl">{title}</span>. {m.vacancies_hidden_text()}
      <ShowAgainForm vacancyId={vacancyId} title={title} back={back} />
    </Notice>
  );
}
