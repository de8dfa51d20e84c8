import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/accounts/index.server";
import { findRetentionMonths } from "~/features/retention/index.server";
import { keptMonths } from "~/features/suggestions";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, Details, Page, Section } from "~/ui";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return { role: actor.role, months: actor.role === "jobseeker" ? await findRetentionMonths(actor) : null };
}

export const meta = () => pageTitle(m.privacy_data_title());

export default function MyData() {
  const { role, months } = useLoaderData<typeof loader>();
  return (
    <Page
      title={m.privacy_data_title()}
      lead={m.privacy_data_lead()}
      narrow
      above={
        <ArrowLink to="/account" icon="back" arrow={false}>
          {m.privacy_data_back()}
        </ArrowLink>
      }
    >
      <Section id="wat" title={m.privacy_data_what()}>
        <Details items={role === "jobseeker" ? keptOfJobSeekers() : keptOfOthers()} />
        <ArrowLink to="/privacy">{m.privacy_data_who_sees()}</ArrowLink>
      </Section>
      {months !== null && <Section id="lang" title={m.retention_own_title()} lead={m.retention_own_text({ months })}>{null}</Section>}
      <Section id="kopie" title={m.privacy_data_copy()} lead={m.privacy_data_copy_text()}>
        <p>
          <ButtonLink to="/account/gegevens/download" reloadDocument download icon="download" variant="secondary">
            {m.privacy_data_download()}
          </ButtonLink>
        </p>
      </Section>
      <Section id="weg" title={m.privacy_data_erase()} lead={m.privacy_data_erase_text()}>
        <ArrowLink to="/account/gegevens/verwijderen">{m.privacy_data_to_erase()}</ArrowLink>
      </Section>
    </Page>
  );
}

const shared = () => [
  { label: m.privacy_kept_contact(), text: m.privacy_kept_contact_text() },
  { label: m.privacy_kept_messages(), text: m.privacy_kept_messages_text() },
  { label: m.privacy_kept_mails(), text: m.privacy_kept_mails_text() },
  { label: m.privacy_kept_visits(), text: m.privacy_kept_visits_text() },
];

const keptOfJobSeekers = () => [
  { label: m.privacy_kept_profile(), text: m.privacy_kept_profile_text() },
  { label: m.privacy_kept_place(), text: m.privacy_kept_place_text() },
  { label: m.privacy_kept_exercise(), text: m.privacy_kept_exercise_text() },
  { label: m.privacy_kept_matches(), text: m.privacy_kept_matches_text() },
  { label: m.privacy_kept_suggestions(), text: m.privacy_kept_suggestions_text({ months: keptMonths }) },
  { label: m.privacy_kept_looks(), text: m.privacy_kept_looks_text() },
  ...shared(),
];

const keptOfOthers = () => [{ label: m.privacy_kept_membership(), text: m.privacy_kept_membership_text() }, ...shared()];
