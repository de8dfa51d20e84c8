import { useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, EmptyState, Page, Section, Table, WaitItem, WaitList } from "~/ui";
import { dayWords, waitingWords } from "../components/words";
import { findNewestHeads, listOpenQueues } from "../find-log.server";

export const meta = () => pageTitle(m.open_hiring_how_page_title());

export async function loader() {
  const [heads, queues] = await Promise.all([findNewestHeads(), listOpenQueues(12)]);
  return { heads, queues };
}

export default function HowQueuesWorkRoute() {
  const { heads, queues } = useLoaderData<typeof loader>();
  const steps = [
    { title: m.open_hiring_how_1_title(), text: m.open_hiring_how_1_text() },
    { title: m.open_hiring_how_2_title(), text: m.open_hiring_how_2_text() },
    { title: m.open_hiring_how_3_title(), text: m.open_hiring_how_3_text() },
    { title: m.open_hiring_how_4_title(), text: m.open_hiring_how_4_text() },
  ];
  return (
    <Page title={m.open_hiring_how_page_title()} lead={m.open_hiring_how_page_lead()}>
      {steps.map(({ title, text }, index) => (
        <Section key={title} id={`stap-${index + 1}`} title={title}>
          <p>{text}</p>
        </Section>
      ))}
      <Section id="rijen" title={m.open_hiring_queues_title()}>
        {queues.length === 0 ? (
          <EmptyState title={m.open_hiring_queues_none()} />
        ) : (
          <WaitList>{queues.map((queue) => <WaitItem key={queue.vacancyId} to={`/werk/${queue.vacancyId}`} kind="queue" title={<span lang="nl">{queue.title}</span>} text={<>{queue.company}<br /><span className="small muted">{waitingWords(queue.waiting)}</span></>} />)}</WaitList>
        )}
      </Section>
      <Section id="logboek" title={m.open_hiring_heads_title()} lead={m.open_hiring_heads_lead()}>
        {heads && (
          <Table
            caption={m.open_hiring_heads_caption({ day: dayWords(heads.day) })}
            columns={[
              { key: "log", label: m.open_hiring_column_log(), cell: (row) => <ArrowLink to={`/werk/${row.vacancyId}/logboek`}>{row.vacancyId.slice(-8)}</ArrowLink> },
              { key: "rows", label: m.open_hiring_column_rows(), number: true, cell: (row) => row.rows },
              { key: "hash", label: m.open_hiring_column_hash(), cell: (row) => <code>{row.hash.slice(0, 16)}…</code> },
            ]}
            rows={heads.heads}
            rowKey={(row) => row.vacancyId}
          />
        )}
        <p><ArrowLink to="/wachtrij/koppen" reloadDocument>{m.open_hiring_download_heads()}</ArrowLink></p>
      </Section>
    </Page>
  );
}
