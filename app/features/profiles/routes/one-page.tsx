import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { dayWithYear } from "~/platform/dates";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Notice, PrintSheet } from "~/ui";
import { SheetBody } from "../components/sheet-body";
import type { ProfileView } from "../model/describe-profile";
import { ownView, readOwnProfile } from "../queries.server";

export const meta = () => pageTitle(m.profiles_a4_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const locale = getLocale();
  const profile = await readOwnProfile(actor);
  const { supports } = profile.content;
  const view = ownView(profile, locale);
  // paper goes from hand to hand: only what the person chose to show of "wat mij helpt", and never the kinds of place
  const shown = { ...view, placeKinds: [], supports: view.supports.filter(({ id }) => supports.some((support) => support.id === id && support.shown)) };
  return { view: shown, today: dayWithYear(now(), locale) };
}

/** The whole profile on one A4, to print or to keep as PDF from the print window. */
export default function OnePage() {
  const page = useLoaderData<typeof loader>();
  return (
    <div className="page-content">
      <p className="back-row">
        <ArrowLink to="/mijn/profiel" arrow={false} icon="back">
          {m.profiles_back_to_profile()}
        </ArrowLink>
      </p>
      <div className="page-head no-print">
        <h1>{m.profiles_a4_title()}</h1>
        <Notice kind="info" icon="print" title={m.profiles_a4_how_title()}>
          {m.profiles_a4_how()}
        </Notice>
      </div>
      <PrintSheet>
        <SheetBody view={page.view as ProfileView} />
        <p className="small muted">{m.profiles_a4_date({ date: page.today })}</p>
      </PrintSheet>
    </div>
  );
}
