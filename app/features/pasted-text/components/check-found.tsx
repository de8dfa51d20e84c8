import { Form } from "@remix-run/react";
import { WhereFields } from "~/features/vacancies";
import { m } from "~/paraglide/messages";
import { Button, ErrorSummary, FormActions, Notice, QuestionPage } from "~/ui";
import type { ShownText } from "../show-text.server";
import { FoundGroups, NotTaken } from "./found-groups";

type CheckFoundProps = {
  lists: Omit<Parameters<typeof WhereFields>[0], "chosen" | "errors" | "legendAs">;
  read: ShownText;
  text: string;
  /** where the text came from, when that was a page */
  from?: string;
  values: Record<string, string | string[]>;
  errors: Record<string, string[] | undefined>;
};

/** What was found in a text, to tick, and where the work is. It always posts to the page of pasted texts, which reads the same text again. */
export function CheckFound({ lists, read, text, from, values, errors }: CheckFoundProps) {
  return (
    <QuestionPage errors={<ErrorSummary errors={errors} />}>
      <div className="question-text">
        <h1>{m.pasted_text_check_title()}</h1>
        <p className="lead">{m.pasted_text_check_lead()}</p>
        {from && <p className="muted">{m.pasted_text_from_site({ site: from })}</p>}
      </div>
      <Form method="post" action="/bedrijf/vacatures/plakken" className="card-form" noValidate key="check">
        <input type="hidden" name="text" value={text} />
        <input type="hidden" name="confirmed" value="yes" />
        <FoundGroups lines={read.found} ticked={values.confirmed ? [values.take ?? []].flat() : null} />
        <NotTaken leftOut={read.leftOut} unread={read.unread} />
        {(read.placeKind || read.workplace) && (
          <Notice title={m.pasted_text_chosen()}>
            {[read.placeKind, read.workplace].flatMap((chosen) => (chosen ? [<q key={chosen.id} lang="nl" className="found-source">{chosen.source}</q>, " "] : []))}
          </Notice>
        )}
        <WhereFields {...lists} legendAs="label" errors={errors} chosen={{ placeKind: one(values.placeKind) || read.placeKind?.id, workplaceId: one(values.workplaceId) || read.workplace?.id, contractWith: one(values.contractWith) || undefined }} />
        <FormActions submit={m.pasted_text_make()}>
          <Button variant="secondary" name="change" value="yes">{m.pasted_text_change()}</Button>
        </FormActions>
      </Form>
    </QuestionPage>
  );
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";
