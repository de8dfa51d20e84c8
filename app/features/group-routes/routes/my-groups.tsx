import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, EmptyState, Page, Section } from "~/ui";
import { GroupLines } from "../components/group-lines";
import { listGroupsOf, type OwnGroup } from "../list-routes.server";

export const meta = () => pageTitle(m.group_routes_mine_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const groups = actor.jobSeekerId ? await listGroupsOf(actor.jobSeekerId, getLocale()) : [];
  return { now: groups.filter(isNow), before: groups.filter((group) => !isNow(group)) };
}

/** Something to answer, to look forward to, or to go to. */
const isNow = ({ state, standing }: OwnGroup) => (state === "toCome" && ["asked", "hasPlace", "waits"].includes(standing)) || (state === "running" && standing === "hasPlace");

export default function MyGroupsRoute() {
  const groups = useLoaderData<typeof loader>();
  return (
    <Page above={<ArrowLink to="/mijn" arrow={false} icon="back">{m.group_routes_back_home()}</ArrowLink>} title={m.group_routes_mine_title()} lead={m.group_routes_mine_lead()}>
      <Section id="nu" kind="section" title={m.group_routes_mine_now()}>
        {groups.now.length === 0 ? <EmptyState title={m.group_routes_mine_none_title()} text={m.group_routes_mine_none_text()} /> : <GroupLines groups={groups.now} base="/mijn/groepen" isOwn />}
      </Section>
      {groups.before.length > 0 && (
        <Section id="eerder" kind="section" title={m.group_routes_mine_before()}>
          <GroupLines groups={groups.before} base="/mijn/groepen" isOwn />
        </Section>
      )}
    </Page>
  );
}
