import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { clockTime, weekdayAndDay } from "~/platform/dates";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, EmptyState, Notice, Page, Row, Rows } from "~/ui";
import { listEveryLook } from "../queries.server";

const mostLooks = 200;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const locale = getLocale();
  const looks = await listEveryLook(actor, mostLooks);
  return {
    looks: looks.map(({ organisationName, kind, lastAt }) => ({
      key: `${organisationName} ${kind} ${lastAt}`,
      organisationName,
      kind,
      when: `${weekdayAndDay(new Date(lastAt), locale)}, ${clockTime(new Date(lastAt), locale)}`,
    })),
  };
}

export const meta = () => pageTitle(m.privacy_looked_title());

const lookers = { ownContact: m.privacy_looked_own_contact, contact: m.privacy_looked_contact, trainer: m.privacy_looked_trainer, coach: m.privacy_looked_coach };

export default function WhoLooked() {
  const { looks } = useLoaderData<typeof loader>();
  return (
    <Page title={m.privacy_looked_title()} lead={m.privacy_looked_lead()} narrow>
      {looks.length === 0 ? (
        <EmptyState title={m.privacy_looked_empty()} text={m.privacy_looked_empty_text()}>
          <ArrowLink to="/mijn/profiel">{m.privacy_looked_to_profile()}</ArrowLink>
        </EmptyState>
      ) : (
        <Rows>
          {looks.map(({ key, organisationName, kind, when }) => (
            <Row key={key} title={organisationName}>
              {kind === "company" ? when : `${lookers[kind]()}, ${when}`}
            </Row>
          ))}
        </Rows>
      )}
      <Notice title={m.privacy_looked_note_title()}>{m.privacy_looked_note()}</Notice>
      <ArrowLink to="/mijn/profiel/voorbeeld">{m.privacy_looked_preview()}</ArrowLink>
    </Page>
  );
}
