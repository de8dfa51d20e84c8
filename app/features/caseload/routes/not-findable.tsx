import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { shortDay } from "~/platform/dates";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, DeskPage, EmptyState, Initials, Notice, Section, TextLink } from "~/ui";
import { chosenPeople } from "../chosen-people.server";
import { askToBeFindable, canBeAsked } from "../commands/ask-to-be-findable.server";
import { initialsOf } from "../components/need-groups";
import { missingInWords, unseenReasons, unseenTitle } from "../components/unseen-words";
import { listNotFindable, type UnseenPerson } from "../list-not-findable.server";
import { countPeople } from "../queries.server";

/** A page that can be read; whoever is asked makes room for the next. */
const shownOfReason = 50;

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.caseload_unseen_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const [people, { own }] = await Promise.all([listNotFindable(actor), countPeople(actor)]);
  const groups = unseenReasons.map((reason) => ({ reason, title: unseenTitle(reason), ...shownOf(people.filter(({ why }) => why.reason === reason)) }));
  return { groups: groups.filter((group) => group.people.length > 0), found: own - people.length, total: own, asked: Number(new URL(request.url).searchParams.get("gevraagd")) || 0 };
}

const shownOf = (people: UnseenPerson[]) => ({ count: people.length, people: people.slice(0, shownOfReason).map(toView) });

function toView({ id, firstName, lastName, why, reviewId, askedAt }: UnseenPerson) {
  return {
    id, firstName, name: `${firstName} ${lastName}`.trim(), initials: initialsOf({ firstName, lastName }), reviewId,
    misses: why.reason === "unfinished" ? missingInWords(why) : null,
    asked: askedAt && shortDay(askedAt, getLocale()),
    canBeAsked: canBeAsked({ why, askedAt }),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const asked = await askToBeFindable(actor, chosenPeople((await readFormData(request)).getAll("persoon")));
  return asked.ok ? seeOther(`/gemeente/mensen/niet-vindbaar?gevraagd=${asked.value.asked}`) : answerRefusal(asked);
}

export default function NotFindablePage() {
  const { groups, found, total, asked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DeskPage above={<ArrowLink to="/gemeente/mensen" arrow={false} icon="back">{m.caseload_to_people()}</ArrowLink>} title={m.caseload_unseen_title()} lead={m.caseload_unseen_lead()}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {asked > 0 && !answer && <Notice kind="ok" announce>{asked === 1 ? m.caseload_unseen_asked_done_one() : m.caseload_unseen_asked_done({ count: asked })}</Notice>}
      <p>{m.caseload_unseen_share({ found, count: total })}</p>
      {groups.length === 0 && <EmptyState title={m.caseload_unseen_none()} text={m.caseload_unseen_none_text()} />}
      {groups.map(({ reason, title, people, count }) => {
        const askable = people.filter((person) => person.canBeAsked);
        return (
          <Section key={reason} id={reason} title={<>{title} <span className="count">{count}</span></>} kind="desk-section">
            <ul className="own-people">
              {people.map((person) => (
                <li key={person.id} className="own-person own-person--plain">
                  <Initials>{person.initials}</Initials>
                  <div className="own-person-text">
                    <p><b><TextLink to={`/gemeente/mensen/${person.id}`}>{person.name}</TextLink></b></p>
                    {person.misses && <p>{m.caseload_unseen_misses({ what: person.misses })}</p>}
                    {person.asked && <p className="small muted">{m.caseload_unseen_asked_on({ day: person.asked })}</p>}
                  </div>
                  <div className="own-person-do">
                    {person.reviewId && <ArrowLink to={`/gemeente/beoordelen/${person.reviewId}`}>{m.caseload_to_review()}</ArrowLink>}
                    {person.canBeAsked && (
                      <Form method="post">
                        <Button variant="secondary" size="small" icon="mail" name="persoon" value={person.id}>{m.caseload_unseen_ask({ name: person.firstName })}</Button>
                      </Form>
                    )}
                  </div>
                </li>
              ))}
            </ul>
            {count > people.length && <p className="muted">{m.caseload_unseen_more({ count: count - people.length })}</p>}
            {askable.length > 1 && (
              <Form method="post">
                {askable.map(({ id }) => <input key={id} type="hidden" name="persoon" value={id} />)}
                <Button variant="secondary">{m.caseload_unseen_ask_all({ count: askable.length })}</Button>
              </Form>
            )}
          </Section>
        );
      })}
    </DeskPage>
  );
}
