import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Role } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, EmptyState, Page, Pagination } from "~/ui";
import { ThreadRows } from "../components/thread-rows";
import { countUnread, listThreads } from "../queries.server";
import { whenInWords } from "../when.server";

export const meta = () => pageTitle(m.messages_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker", "employer", "contactPerson");
  const asked = Number.parseInt(new URL(request.url).searchParams.get("pagina") ?? "1", 10) || 1;
  const [{ threads, page, pages }, unread] = await Promise.all([listThreads(actor, asked), countUnread(actor)]);
  return {
    role: actor.role,
    unread,
    page,
    pages,
    threads: threads.map(({ lastAt, ...thread }) => ({ ...thread, lastAt, when: thread.lastWords ? whenInWords(new Date(lastAt), getLocale()) : "" })),
  };
}

export default function Threads() {
  const { role, unread, threads, page, pages } = useLoaderData<typeof loader>();
  const lead = unread === 0 ? m.messages_lead_none() : unread === 1 ? m.messages_lead_one() : m.messages_lead_other({ count: unread });
  return (
    <Page title={m.messages_title()} lead={threads.length > 0 ? lead : undefined} narrow>
      {threads.length > 0 ? <ThreadRows threads={threads} /> : <NothingYet role={role} />}
      <Pagination page={page} pages={pages} toPage={(number) => `/berichten?pagina=${number}`} />
    </Page>
  );
}

function NothingYet({ role }: { role: Role }) {
  const words =
    role === "jobseeker"
      ? { text: m.messages_empty_jobseeker(), link: m.messages_empty_link_jobseeker(), to: "/werk" }
      : role === "employer"
        ? { text: m.messages_empty_employer(), link: m.messages_empty_link_employer(), to: "/bedrijf/mensen" }
        : { text: m.messages_empty_contact(), link: m.messages_empty_link_contact(), to: "/gemeente/intake" };
  return (
    <EmptyState title={m.messages_empty_title()} text={words.text}>
      <ArrowLink to={words.to}>{words.link}</ArrowLink>
    </EmptyState>
  );
}
