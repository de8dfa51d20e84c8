import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, Disclosure, EmptyState, ErrorSummary, Fields, FormActions, Notice, SelectField, TextAreaField } from "~/ui";
import { chosenPeople } from "../chosen-people.server";
import { handOver } from "../commands/hand-over.server";
import { formError } from "../components/words";
import { handOverForm } from "../model/forms";
import { longestNote } from "../model/list-limits";
import { findPeopleToHandOver } from "../people-to-hand-over.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.caseload_hand_over_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const params = new URL(request.url).searchParams;
  return findPeopleToHandOver(actor, params.has("allemaal") ? "all" : chosenPeople(params.getAll("persoon")));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const posted = await readFormData(request);
  const form = parseFormData(posted, handOverForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: Object.fromEntries(Object.entries(form.errors).map(([field, codes]) => [field, codes.map(formError)])), values: form.values }, { status: 422 });
  const moved = await handOver(actor, chosenPeople(posted.getAll("persoon")), form.value);
  return moved.ok ? seeOther(`/gemeente/mensen?overgedragen=${moved.value.people}`) : answerRefusal(moved, form.values);
}

export default function HandOverPage() {
  const { people, colleagues } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const value = (name: string) => String((answer?.values as Record<string, unknown> | undefined)?.[name] ?? "");
  const back = <ArrowLink to="/gemeente/mensen" arrow={false} icon="back">{m.caseload_to_people()}</ArrowLink>;
  if (people.length === 0) {
    return (
      <DeskPage above={back} title={m.caseload_hand_over_title()}>
        <EmptyState title={m.caseload_hand_over_none()} text={m.caseload_hand_over_none_text()} />
      </DeskPage>
    );
  }
  return (
    <DeskPage above={<>{back}<ErrorSummary errors={errors} /></>} title={m.caseload_hand_over_title()} lead={people.length === 1 ? m.caseload_hand_over_count_one() : m.caseload_hand_over_count({ count: people.length })}>
      {answer?.message && !errors.colleague && <Notice kind="error" announce>{answer.message}</Notice>}
      <div className="stack">
        <p>{m.caseload_hand_over_means()}</p>
        <Disclosure summary={m.caseload_hand_over_who()} icon="people" open={people.length <= 12}>
          <ul className="columns">{people.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>
        </Disclosure>
        {colleagues.length === 0 ? (
          <Notice>{m.caseload_no_colleagues()}</Notice>
        ) : (
          <Form method="post" noValidate className="card-form">
            {people.map(({ id }) => <input key={id} type="hidden" name="persoon" value={id} />)}
            <Fields>
              <SelectField name="colleague" label={m.caseload_colleague()} errors={errors.colleague} placeholder={m.caseload_choose()} defaultValue={value("colleague")} options={colleagues.map(({ membershipId, name }) => ({ value: membershipId, label: name }))} />
              <TextAreaField name="note" label={m.caseload_hand_over_note()} help={m.caseload_hand_over_note_help()} rows={4} limit={longestNote} optional errors={errors.note} defaultValue={value("note")} />
            </Fields>
            <FormActions submit={m.caseload_hand_over_button_many()} />
          </Form>
        )}
      </div>
    </DeskPage>
  );
}
