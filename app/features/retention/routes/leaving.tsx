import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { LogContactButtons } from "~/features/contact-moments";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dayWithYear } from "~/platform/dates";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, EmptyState, Initials, TextLink } from "~/ui";
import { listLeaving, type LeavingPerson } from "../list-leaving.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.retention_leaving_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  return { people: (await listLeaving(actor)).map(toView) };
}

function toView({ jobSeekerId, firstName, lastName, lastSignAt, erasesOn, warned, hasMail }: LeavingPerson) {
  return {
    id: jobSeekerId, name: `${firstName} ${lastName}`.trim(), initials: `${firstName.charAt(0)}${lastName.charAt(0)}`.toUpperCase(), warned, hasMail,
    lastSign: dayWithYear(lastSignAt, getLocale()), goes: dayWithYear(erasesOn, getLocale()),
  };
}

const warnedInWords = { no: m.retention_leaving_no, once: m.retention_leaving_once, twice: m.retention_leaving_twice };

export default function LeavingRoute() {
  const { people } = useLoaderData<typeof loader>();
  return (
    <DeskPage above={<ArrowLink to="/gemeente/mensen" arrow={false} icon="back">{m.retention_leaving_back()}</ArrowLink>} title={m.retention_leaving_title()} lead={m.retention_leaving_lead()}>
      {people.length === 0 && <EmptyState title={m.retention_leaving_none()} text={m.retention_leaving_none_text()} />}
      {people.length > 0 && <p className="small muted">{m.retention_leaving_how()}</p>}
      {people.length > 0 && (
        <ul className="own-people">
          {people.map((person) => (
            <li key={person.id} className="own-person own-person--plain">
              <Initials>{person.initials}</Initials>
              <div className="own-person-text">
                <p>
                  <b><TextLink to={`/gemeente/mensen/${person.id}`}>{person.name}</TextLink></b>
                  <span className="own-person-need">{m.retention_leaving_goes({ day: person.goes })}</span>
                </p>
                <p>{person.hasMail ? warnedInWords[person.warned]() : m.retention_leaving_no_mail()}</p>
                <p className="small muted">{m.retention_leaving_last_sign({ day: person.lastSign })}</p>
              </div>
              <div className="own-person-do">
                <LogContactButtons jobSeekerId={person.id} name={person.name} short />
              </div>
            </li>
          ))}
        </ul>
      )}
    </DeskPage>
  );
}
