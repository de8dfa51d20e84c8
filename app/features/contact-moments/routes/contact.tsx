import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { isoDay } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { invalid, type Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, EmptyState, Notice, Section } from "~/ui";
import { describeMoment } from "../commands/describe-moment.server";
import { logMoment } from "../commands/log-moment.server";
import { undoMoment } from "../commands/undo-moment.server";
import { LogButtons } from "../components/log-buttons";
import { MomentForm } from "../components/moment-form";
import { MomentLines } from "../components/moment-lines";
import { momentLine } from "../components/moment-words";
import { kindName } from "../components/kind-words";
import { formError } from "../components/words";
import { describeForm, logForm } from "../model/forms";
import { findContact } from "../queries.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? m.contact_moments_page({ name: page.name }) : m.contact_moments_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const page = await findContact(actor, requireId(params.jobSeekerId));
  if (!page) throw pageNotFound();
  const query = new URL(request.url).searchParams;
  const moment = page.moments.find(({ id, canDescribe }) => canDescribe && id === query.get("moment")) ?? null;
  return {
    jobSeekerId: page.jobSeekerId,
    name: page.name,
    mayNote: page.isOwn,
    said: query.get("klaar"),
    moment: moment && { id: moment.id, kind: moment.kind, outcome: moment.outcome, note: moment.note, canUndo: moment.canUndo, nextDay: moment.nextOn && isoDay(moment.nextOn), what: kindName(moment.kind) },
    moments: page.moments.map((one) => momentLine(page.jobSeekerId, one, getLocale())),
  };
}

const inWords = (errors: Record<string, string[]>) => invalid("", Object.fromEntries(Object.entries(errors).map(([field, codes]) => [field, codes.map(formError)])));

/** What a button does, and where it leads. */
async function act(actor: Actor, jobSeekerId: string, posted: FormData): Promise<Outcome<string>> {
  const here = `/gemeente/mensen/${jobSeekerId}/contact`;
  if (posted.get("intent") === "log") {
    const form = parseFormData(posted, logForm);
    if (!form.ok) return inWords(form.errors);
    const logged = await logMoment(actor, jobSeekerId, form.value.kind);
    return logged.ok ? { ok: true, value: `${here}?moment=${logged.value.momentId}#moment` } : logged;
  }
  if (posted.get("intent") === "undo") {
    const undone = await undoMoment(actor, requireId(String(posted.get("momentId") ?? "")));
    return undone.ok ? { ok: true, value: `${here}?klaar=terug` } : undone;
  }
  const form = parseFormData(posted, describeForm);
  if (!form.ok) return inWords(form.errors);
  const described = await describeMoment(actor, form.value);
  if (!described.ok) return described;
  return { ok: true, value: described.value.roundId ? `/gemeente/rondes/${described.value.roundId}?klaar=ja` : `${here}?klaar=ja` };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const posted = await readFormData(request);
  const outcome = await act(actor, requireId(params.jobSeekerId), posted);
  return outcome.ok ? seeOther(outcome.value) : answerRefusal(outcome, Object.fromEntries([...posted].filter((pair): pair is [string, string] => typeof pair[1] === "string")));
}

export default function ContactRoute() {
  const { jobSeekerId, name, mayNote, said, moment, moments } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <DeskPage
      above={<ArrowLink to={`/gemeente/mensen/${jobSeekerId}`} arrow={false} icon="back">{m.contact_moments_to_person({ name })}</ArrowLink>}
      title={m.contact_moments_page({ name })}
      lead={mayNote ? m.contact_moments_page_lead() : m.contact_moments_page_lead_colleague()}
    >
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {said && <Notice kind="ok" announce>{said === "terug" ? m.contact_moments_undone() : m.contact_moments_saved()}</Notice>}
      {moment && (
        <Section id="moment" kind="desk-section" title={moment.outcome ? m.contact_moments_change({ what: moment.what }) : m.contact_moments_how_title()}>
          {!moment.outcome && <Notice kind="ok">{m.contact_moments_written({ what: moment.what })}</Notice>}
          <MomentForm key={moment.id} moment={moment} mayNote={mayNote} errors={errors} values={answer?.values ?? {}} />
        </Section>
      )}
      <Section id="nieuw" kind="desk-section" title={m.contact_moments_new()}>
        <LogButtons jobSeekerId={jobSeekerId} name={name} />
      </Section>
      <Section id="momenten" kind="desk-section" title={m.contact_moments_history()}>
        {moments.length === 0 ? <EmptyState title={m.contact_moments_none({ name })} text={m.contact_moments_none_text()} /> : <MomentLines moments={moments} />}
      </Section>
    </DeskPage>
  );
}
