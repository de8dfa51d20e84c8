import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, CheckboxField, Disclosure, ErrorSummary, Group, SelectField, TextAreaField, TextLink, type Option } from "~/ui";
import { mostNote } from "../model/answer-limits";

export type WaitingPerson = { id: string; path: string; person: string; title: string; headline: string; waits: string };
type Values = Record<string, string | string[]>;
type Props = { people: WaitingPerson[]; choices: Option[]; errors?: Record<string, string[]>; values?: Values };

/** Everybody who waits, each with a tick and a place for an own answer; and one answer for all who are ticked. */
export function AnswerForm({ people, choices, errors, values }: Props) {
  const value = (name: string) => (typeof values?.[name] === "string" ? values[name] : undefined);
  const wasPosted = (id: string, at: number) => value(`people[${at}].id`) === id;
  return (
    <Form method="post" className="fields" noValidate key={people.map(({ id }) => id).join()}>
      <ErrorSummary errors={errors} />
      <Group name="people" legend={m.answers_who_legend()} help={m.answers_who_help()} errors={errors?.people}>
        <div className="stack-large">
          {people.map(({ id, path, person, title, headline, waits }, at) => {
            const name = (field: string) => `people[${at}].${field}`;
            const own = (field: string) => (wasPosted(id, at) ? value(name(field)) : undefined);
            const hasOwn = Boolean(own("choice") || own("note") || errors?.[name("note")]);
            return (
              <div key={id}>
                <input type="hidden" name={name("id")} value={id} />
                <CheckboxField name={name("pick")} label={<><b>{person}</b>: <span lang="nl">{title}</span></>} help={`${headline} ${waits}`} defaultChecked={own("pick") === "on"} />
                <TextLink to={path}>
                  {m.answers_see()}
                  <span className="visually-hidden">: {person}, {title}</span>
                </TextLink>
                <Disclosure summary={m.answers_own_answer({ person })} icon="edit" open={hasOwn}>
                  <SelectField name={name("choice")} label={m.answers_choice_one({ person })} placeholder={m.answers_choice_same()} options={choices} defaultValue={own("choice")} errors={errors?.[name("choice")]} />
                  <TextAreaField name={name("note")} label={m.answers_note_one({ person })} errors={errors?.[name("note")]} defaultValue={own("note")} limit={mostNote} rows={3} optional />
                </Disclosure>
              </div>
            );
          })}
        </div>
      </Group>
      <SelectField name="choice" label={m.answers_choice_all()} placeholder={m.answers_choice_empty()} options={choices} defaultValue={value("choice")} errors={errors?.choice} />
      <TextAreaField name="note" label={m.answers_note_all()} help={m.matches_own_sentence_help()} errors={errors?.note} defaultValue={value("note")} limit={mostNote} rows={3} optional />
      <ButtonRow>
        <Button name="intent" value="answer">
          {m.answers_send()}
        </Button>
      </ButtonRow>
    </Form>
  );
}
