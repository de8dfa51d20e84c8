import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Notice } from "~/ui";

type HideFormProps = { vacancyId: string; title: string; /** address of /werk to come back to; otherwise the vacancy itself */ back?: string };

/** "Niet tonen", beside a vacancy. */
export const HideForm = (props: HideFormProps) => <OneButtonForm {...props} intent="hide" icon="eye-off" words={m.vacancies_hide()} />;

export const ShowAgainForm = (props: HideFormProps) => <OneButtonForm {...props} intent="show" icon="eye" words={m.vacancies_show_again()} />;

function OneButtonForm({ vacancyId, title, back, intent, icon, words }: HideFormProps & { intent: "hide" | "show"; icon: "eye-off" | "eye"; words: string }) {
  return (
    <Form method="post" action={`/werk/${vacancyId}`}>
      {back && <input type="hidden" name="back" value={back} />}
      <Button variant="subtle" size="small" icon={icon} name="intent" value={intent}>
        {words}
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
