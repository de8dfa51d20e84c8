import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, CheckboxGroup, ConfirmDialog, RadioGroup, type IconName } from "~/ui";
import type { MyVacancyPage } from "../../find-my-vacancy.server";
import { stepPath } from "../../model/steps";
import { partWords } from "../poster-words";
import { dayWords } from "../vacancy-words";

type Props = { page: MyVacancyPage; errors: Record<string, string[] | undefined> };

/** What the employer can do now: the buttons follow the table of transitions. */
export function SteerForms({ page, errors }: Props) {
  const can = (action: MyVacancyPage["actions"][number]) => page.actions.includes(action);
  const mayWrite = ["draft", "published", "paused"].includes(page.state);
  return (
    <div className="steer">
      {page.state === "published" && page.expiresAt && <p className="muted">{m.vacancies_open_until({ day: dayWords(new Date(page.expiresAt)) })}</p>}
      {page.waitingNumber !== null && page.reviewDueAt && <p className="muted">{m.vacancies_answer_by({ day: dayWords(new Date(page.reviewDueAt)) })}</p>}
      {page.closeReason && <p className="muted">{page.closeReason}</p>}
      {mayWrite && <ButtonLink variant="secondary" icon="edit" to={stepPath(page.id, "kind")}>{m.vacancies_do_write()}</ButtonLink>}
      {page.waitingNumber !== null && (can("withdraw") || can("withdrawChange")) && <OneButton intent="withdraw" icon="back">{m.vacancies_do_withdraw()}</OneButton>}
      {can("confirm") && <OneButton intent="confirm" icon="check">{m.vacancies_do_confirm()}</OneButton>}
      {can("pause") && <OneButton intent="pause" icon="pause">{m.vacancies_do_pause()}</OneButton>}
      {can("resume") && <OneButton intent="resume" icon="play">{m.vacancies_do_resume()}</OneButton>}
      {can("showLess") && page.hideable.length > 0 && (
        <ConfirmDialog trigger={m.vacancies_do_hide()} icon="eye-off" title={m.vacancies_hide_title()} text={m.vacancies_hide_text()}>
          <Form method="post" className="fields">
            <CheckboxGroup name="parts" legend={m.vacancies_hide_legend()} options={page.hideable.map((part) => ({ value: part, label: partWords(part) }))} errors={errors.parts} />
            <Button name="intent" value="hide" variant="secondary">{m.vacancies_hide_button()}</Button>
          </Form>
        </ConfirmDialog>
      )}
      {can("fill") && <Ending intent="fill" icon="check" trigger={m.vacancies_do_fill()} title={m.vacancies_fill_title()} endings={page.endings.filter(({ value }) => value.startsWith("filled"))} errors={errors.reason} />}
      {can("close") && <Ending intent="close" icon="trash" trigger={m.vacancies_do_close()} title={m.vacancies_close_title()} endings={page.endings.filter(({ value }) => !value.startsWith("filled"))} errors={errors.reason} />}
      <OneButton intent="copy" icon="document">{m.vacancies_do_copy()}</OneButton>
    </div>
  );
}

function OneButton({ intent, icon, children }: { intent: string; icon: IconName; children: string }) {
  return (
    <Form method="post">
      <Button variant="secondary" icon={icon} name="intent" value={intent}>{children}</Button>
    </Form>
  );
}

type EndingProps = { intent: "fill" | "close"; icon: IconName; trigger: string; title: string; endings: { value: string; label: string }[]; errors?: string[] };

function Ending({ intent, icon, trigger, title, endings, errors }: EndingProps) {
  return (
    <ConfirmDialog trigger={trigger} icon={icon} title={title} text={m.vacancies_end_text()}>
      <Form method="post" className="fields">
        <RadioGroup name="reason" id={`${intent}-reason`} legend={m.vacancies_end_legend()} options={endings} defaultValue={endings[0]?.value} errors={errors} />
        <Button name="intent" value={intent} variant="secondary">{trigger}</Button>
      </Form>
    </ConfirmDialog>
  );
}
