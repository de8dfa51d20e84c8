import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, CheckboxGroup, ConfirmDialog, DateField, RadioGroup, type IconName } from "~/ui";
import type { MyVacancyPage } from "../../find-my-vacancy.server";
import { stepPath } from "../../model/steps";
import { partWords } from "../poster-words";
import { dayWords } from "../vacancy-words";

type Errors = Record<string, string[] | undefined>;
/** what was posted, when it could not be done */
type Typed = Record<string, string | string[]>;
type Props = { page: MyVacancyPage; errors: Errors; typed: Typed };

/** What the employer can do now: the buttons follow the table of transitions. */
export function SteerForms({ page, errors, typed }: Props) {
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
      {can("confirm") && <Extend extension={page.extension} typed={typed} errors={errors} />}
      {can("fill") && <Ending intent="fill" icon="check" trigger={m.vacancies_do_fill()} title={m.vacancies_fill_title()} endings={page.endings.filter(({ value }) => value.startsWith("filled"))} typed={typed} errors={errors} couldFill={page.couldFill} />}
      {can("close") && <Ending intent="close" icon="trash" trigger={m.vacancies_do_close()} title={m.vacancies_close_title()} endings={page.endings.filter(({ value }) => !value.startsWith("filled"))} typed={typed} errors={errors} />}
      {page.canRelist && (
        <ConfirmDialog trigger={m.vacancies_do_relist()} icon="play" title={m.vacancies_relist_title()} text={relistText(page)}>
          <Form method="post">
            <Button variant="secondary" name="intent" value="relist">{m.vacancies_relist_button()}</Button>
          </Form>
        </ConfirmDialog>
      )}
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

function relistText({ goOn }: MyVacancyPage): string {
  if (goOn === null) return m.vacancies_relist_text();
  return goOn === 1 ? m.vacancies_relist_queue_one() : m.vacancies_relist_queue_other({ count: goOn });
}

/** Until when people are looked for, and of a place without a wage until when it lasts. */
function Extend({ extension: { today, lastDay, endDate }, typed, errors }: { extension: MyVacancyPage["extension"]; typed: Typed; errors: Errors }) {
  const isThis = typed.intent === "extend";
  const value = (name: string, otherwise: string) => (isThis && typeof typed[name] === "string" ? typed[name] : otherwise);
  return (
    <ConfirmDialog trigger={m.vacancies_do_extend()} icon="calendar" title={m.vacancies_extend_title()} text={m.vacancies_extend_text()} open={isThis}>
      <Form method="post" className="fields" noValidate>
        <DateField name="until" label={m.vacancies_extend_until()} min={today} max={lastDay} defaultValue={value("until", lastDay)} errors={isThis ? errors.until : undefined} />
        {endDate && <DateField name="endDate" label={m.vacancies_end_date()} help={m.vacancies_extend_end_help()} min={today} defaultValue={value("endDate", endDate)} errors={isThis ? errors.endDate : undefined} />}
        <Button name="intent" value="extend" variant="secondary">{m.vacancies_extend_button()}</Button>
      </Form>
    </ConfirmDialog>
  );
}

type EndingProps = { intent: "fill" | "close"; icon: IconName; trigger: string; title: string; endings: { value: string; label: string }[]; typed: Typed; errors: Errors; couldFill?: MyVacancyPage["couldFill"] };

/** How it ended. Through here: with whom, of those whom the company knows; everybody else who waits gets an answer. */
function Ending({ intent, icon, trigger, title, endings, typed, errors, couldFill = [] }: EndingProps) {
  const isThis = typed.intent === intent;
  return (
    <ConfirmDialog trigger={trigger} icon={icon} title={title} text={m.vacancies_end_text()} open={isThis}>
      <Form method="post" className="fields">
        <RadioGroup name="reason" id={`${intent}-reason`} legend={m.vacancies_end_legend()} options={endings} defaultValue={isThis && typeof typed.reason === "string" ? typed.reason : endings[0]?.value} errors={isThis ? errors.reason : undefined} />
        {couldFill.length > 0 && (
          <CheckboxGroup name="filledBy" legend={m.vacancies_filled_by_legend()} help={m.vacancies_filled_by_help()} options={couldFill.map(({ matchId, name }) => ({ value: matchId, label: name }))} defaultValue={isThis ? [typed.filledBy ?? []].flat() : []} errors={isThis ? errors.filledBy : undefined} />
        )}
        <Button name="intent" value={intent} variant="secondary">{trigger}</Button>
      </Form>
    </ConfirmDialog>
  );
}
