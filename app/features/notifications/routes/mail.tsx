import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { clockTime, dayWithYear } from "~/platform/dates";
import { demoDoorsOpen } from "~/platform/env.server";
import { pageNotFound, requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Card, Details, Page } from "~/ui";
import { MailText } from "../components/mail-text";
import { findMailOfDemo } from "../queries.server";

export const meta = () => pageTitle(m.notifications_mailbox_title());

export async function loader({ params }: LoaderFunctionArgs) {
  if (!demoDoorsOpen()) throw pageNotFound();
  const mail = await findMailOfDemo(requireId(params.mailId));
  if (!mail) throw pageNotFound();
  const inWords = (at: Date) => `${dayWithYear(at, getLocale())}, ${clockTime(at, getLocale())}`;
  const { createdAt, sentAt, ...rest } = mail;
  return { ...rest, made: inWords(createdAt), sent: sentAt ? inWords(sentAt) : null };
}

export default function Mail() {
  const { to, locale, subject, text, made, sent } = useLoaderData<typeof loader>();
  return (
    <Page
      narrow
      title={<span lang={locale}>{subject}</span>}
      above={
        <ArrowLink to="/demo/mailbox" icon="back" arrow={false}>
          {m.notifications_mail_back()}
        </ArrowLink>
      }
    >
      <Details
        items={[
          { label: m.notifications_mail_to(), text: <bdi dir="ltr">{to}</bdi> },
          { label: m.notifications_mail_when(), text: made },
          { label: m.notifications_mail_sent(), text: sent ?? m.notifications_mail_not_sent() },
        ]}
      />
      <Card>
        <div className="stack" lang={locale}>
          <MailText text={text} />
        </div>
      </Card>
    </Page>
  );
}
