import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, ButtonRow, Notice } from "~/ui";
import { ProfileBody, ProfileHead } from "../components/profile-body";
import type { ProfileView } from "../model/describe-profile";
import { previewFor, readOwnProfile } from "../queries.server";

export const meta = () => pageTitle(m.profiles_preview_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const profile = await readOwnProfile(actor);
  return { view: previewFor(profile, getLocale()), canSend: profile.hasUnsent && profile.missing.length === 0 };
}

/** "Dit ziet een werkgever": through the same table that guards the real page. */
export default function Preview() {
  const page = useLoaderData<typeof loader>();
  const view = page.view as ProfileView;
  return (
    <div className="page-content">
      <p className="back-row">
        <ArrowLink to="/mijn/profiel" arrow={false} icon="back">
          {m.profiles_back_to_profile()}
        </ArrowLink>
      </p>
      <Notice kind="info" icon="eye" title={m.profiles_preview_title()}>
        {m.profiles_preview_text()}
      </Notice>
      <ProfileHead view={view} />
      <ProfileBody view={view} />
      <ButtonRow>
        {page.canSend && (
          <ButtonLink to="/mijn/profiel/versturen" arrow>
            {m.profiles_to_send()}
          </ButtonLink>
        )}
        <ButtonLink to="/mijn/profiel/vraag/wie-ziet-wat" variant="secondary">
          {m.profiles_change_showing()}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}
