import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { clockTime, shortDay } from "~/platform/dates";
import { demoDoorsOpen } from "~/platform/env.server";
import { pageNotFound } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, EmptyState, Page, Pagination, SearchField, TextLink } from "~/ui";
import { listMailsOfDemo } from "../queries.server";

export const meta = () => pageTitle(m.notifications_mailbox_title());

export async function loader({ request }: LoaderFunctionArgs) {
  if (!demoDoorsOpen()) throw pageNotFound();
  const { searchParams } = new URL(request.url);
  const address = (searchParams.get("aan") ?? "").trim().slice(0, 254);
  const { mails, page, pages } = await listMailsOfDemo(address, Number.parseInt(searchParams.get("pagina") ?? "1", 10) || 1);
  const locale = getLocale();
  return { address, page, pages, mails: mails.map(({ createdAt, ...mail }) => ({ ...mail, when: `${shortDay(new Date(createdAt), locale)}, ${clockTime(new Date(createdAt), locale)}` })) };
}

export default function Mailbox() {
  const { address, mails, page, pages } = useLoaderData<typeof loader>();
  const toPage = (number: number) => `/demo/mailbox?${new URLSearchParams({ ...(address ? { aan: address } : {}), pagina: String(number) }).toString()}`;
  return (
    <Page title={m.notifications_mailbox_title()} lead={m.notifications_mailbox_lead()} narrow>
      <Form role="search" className="stack">
        <SearchField name="aan" label={m.notifications_mailbox_filter()} showLabel defaultValue={address} buttonText={m.notifications_mailbox_search()} />
      </Form>
      {address && (
        <ArrowLink to="/demo/mailbox" icon="close" arrow={false}>
          {m.notifications_mailbox_all()}
        </ArrowLink>
      )}
      {mails.length === 0 ? (
        <EmptyState title={m.notifications_mailbox_empty()} text={m.notifications_mailbox_empty_text()} />
      ) : (
        <ul className="rows" aria-label={m.notifications_mailbox_caption()}>
          {mails.map((mail) => (
            <li key={mail.id}>
              <TextLink to={`/demo/mailbox/${mail.id}`}>{mail.subject}</TextLink>
              <span className="muted">
                {m.notifications_mailbox_line({ when: mail.when })} <bdi dir="ltr">{mail.to}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pages={pages} toPage={toPage} />
    </Page>
  );
}
