import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { listComing, takeOver } from "~/features/moves/index.server";
import { ageInWords, ageOf } from "~/features/reviews";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { AgeBar, ArrowLink, Button, CardList, DeskPage, Details, EmptyState, Notice } from "~/ui";
import { answerText } from "../components/words";
import { takeJobSeeker } from "../commands/take-job-seeker.server";
import { listIntake } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.caseload_intake_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const [waiting, coming] = await Promise.all([listIntake(actor), listComing(actor)]);
  const people = [...waiting.map((person) => ({ ...person, helpedBy: "", isComing: false })), ...coming.map((person) => ({ ...person, isComing: true }))];
  return {
    people: people.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime()).map(({ dueAt, answers, ...person }) => {
      const { share, hoursLeft } = ageOf(dueAt, now());
      return { ...person, share, words: ageInWords(hoursLeft, getLocale()), looksFor: answers.looksFor.map(answerText).filter(Boolean), worksNow: answerText(answers.worksNow), likes: answers.likes };
    }),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const form = await readFormData(request);
  const comes = form.get("moves");
  const id = requireId(String(comes ?? form.get("person") ?? ""));
  const outcome = await (comes === null ? takeJobSeeker(actor, id) : takeOver(actor, id));
  return outcome.ok ? seeOther(`/gemeente/mensen/${id}`) : answerRefusal(outcome);
}

export default function IntakePage() {
  const { people } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <DeskPage title={m.caseload_intake_title()} lead={m.caseload_intake_lead()} tools={<ArrowLink to="/gemeente/mensen" arrow={false} icon="back">{m.caseload_to_people()}</ArrowLink>}>
      {refusal && (
        <Notice kind="warning" announce title={m.caseload_not_done()}>
          {refusal.message}
        </Notice>
      )}
      {people.length === 0 ? (
        <EmptyState title={m.caseload_intake_empty()} text={m.caseload_intake_empty_text()} />
      ) : (
        <CardList>
          {people.map((person, index) => (
            <li className="card" key={person.id}>
              <div className="section-line">
                <h2>{m.caseload_from_place({ name: person.name, place: person.place })}</h2>
                <p className="wait-age small">
                  <AgeBar share={person.share} />
                  <span>{person.words}</span>
                </p>
              </div>
              <Details
                items={[
                  ...(person.isComing ? [{ label: m.moves_coming_label(), text: m.moves_coming_from({ who: person.helpedBy }) }] : []),
                  { label: m.caseload_looks_for(), text: person.looksFor.join(", ") },
                  { label: m.caseload_works_now(), text: person.worksNow },
                  ...(person.likes ? [{ label: m.caseload_likes(), text: <span dir="auto">{person.likes}</span> }] : []),
                ]}
              />
              <Form method="post">
                <Button name={person.isComing ? "moves" : "person"} value={person.id} variant={index === 0 ? "primary" : "secondary"}>
                  {m.caseload_take({ name: person.name })}
                </Button>
              </Form>
            </li>
          ))}
        </CardList>
      )}
    </DeskPage>
  );
}
