import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { pageNotFound, requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, ButtonRow, Notice, Page, Pagination, Section, Table } from "~/ui";
import { stepWords } from "../components/step-words";
import { dayWords } from "../components/words";
import { findLog } from "../find-log.server";

const pageSize = 50;

export const meta: MetaFunction<typeof loader> = ({ data: log }) => [...pageTitle(m.open_hiring_log_title({ title: log?.title ?? "" })), { name: "robots", content: "noindex" }];

/** Names of entries in the order of arrival: numbers read better than ids. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const log = await findLog(requireId(params.vacancyId));
  if (!log) throw pageNotFound();
  const names = new Map<string, number>();
  for (const { entryId } of log.rows) if (entryId && !names.has(entryId)) names.set(entryId, names.size + 1);
  const pages = Math.max(1, Math.ceil(log.rows.length / pageSize));
  const page = Math.min(pages, Math.max(1, Number(new URL(request.url).searchParams.get("pagina")) || pages));
  const rows = log.rows.slice((page - 1) * pageSize, page * pageSize).map(({ number, entryId, step, places, day, hash }) => ({ number, who: entryId ? names.get(entryId)! : null, step, places, day, hash: hash.slice(0, 16) }));
  return { vacancyId: log.vacancyId, title: log.title, company: log.company, count: log.rows.length, findings: log.findings, head: log.rows.at(-1)?.hash ?? "", rows, page, pages };
}

export default function LogRoute() {
  const log = useLoaderData<typeof loader>();
  return (
    <Page above={<ArrowLink to={`/werk/${log.vacancyId}`} arrow={false} icon="back"><span lang="nl">{log.title}</span></ArrowLink>} title={m.open_hiring_log_title({ title: log.title })} lead={m.open_hiring_log_lead()}>
      {log.findings.length === 0 ? (
        <Notice kind="ok" title={m.open_hiring_log_right()}>{m.open_hiring_log_right_text({ count: log.count })}</Notice>
      ) : (
        <Notice kind="error" title={m.open_hiring_log_wrong()}>{m.open_hiring_log_wrong_text({ rows: log.findings.slice(0, 10).map(({ row }) => row).join(", ") })}</Notice>
      )}
      <Table
        caption={m.open_hiring_log_caption()}
        columns={[
          { key: "number", label: m.open_hiring_column_row(), cell: (row) => row.number },
          { key: "day", label: m.open_hiring_column_day(), cell: (row) => dayWords(row.day) },
          { key: "who", label: m.open_hiring_column_who(), cell: (row) => (row.who === null ? m.open_hiring_who_all() : m.open_hiring_who({ number: row.who })) },
          { key: "step", label: m.open_hiring_column_step(), cell: (row) => (row.places === null ? stepWords(row.step) : `${stepWords(row.step)} (${row.places})`) },
          { key: "hash", label: m.open_hiring_column_hash(), cell: (row) => <code>{row.hash}…</code> },
        ]}
        rows={log.rows}
        rowKey={(row) => String(row.number)}
      />
      {log.pages > 1 && <Pagination page={log.page} pages={log.pages} toPage={(page) => `/werk/${log.vacancyId}/logboek?pagina=${page}`} />}
      <Section id="nakijken" title={m.open_hiring_check_title()} lead={m.open_hiring_check_lead()}>
        <p>{m.open_hiring_check_head()} <code>{log.head}</code></p>
        <ButtonRow>
          <ButtonLink variant="secondary" to={`/werk/${log.vacancyId}/logboek/download`} reloadDocument download icon="download">{m.open_hiring_download_log()}</ButtonLink>
          <ButtonLink variant="secondary" to="/wachtrij-controle.mjs" reloadDocument download icon="download">{m.open_hiring_download_checker()}</ButtonLink>
        </ButtonRow>
        <p><ArrowLink to="/wachtrij">{m.open_hiring_how_link()}</ArrowLink></p>
      </Section>
    </Page>
  );
}
