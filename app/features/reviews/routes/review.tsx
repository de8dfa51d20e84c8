import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { dayAndTime } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, Notice } from "~/ui";
import { ageInWords } from "../components/age-words";
import { DecidePanel } from "../components/decide-panel";
import { decisionError, describeReasons, kindName } from "../components/labels";
import { SubmittedVersion } from "../components/submitted-version";
import { decideReview } from "../commands/decide-review.server";
import { leaveReview, lockReview } from "../commands/lock-review.server";
import { findReview } from "../find-review.server";
import { ageOf } from "../model/age";
import { checklists } from "../model/checklist";
import { decisionSchema } from "../model/decision-form";

export const handle = { shell: "desk" };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? page.title : m.reviews_queue_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const review = await findReview(actor, requireId(params.reviewId));
  if (!review) throw pageNotFound();
  return {
    ...review,
    checklist: checklists[review.kind],
    age: review.state === "open" ? ageInWords(ageOf(review.dueAt, now()).hoursLeft, getLocale()) : null,
    submitted: dayAndTime(review.submittedAt, getLocale()),
    reasons: { changesAsked: describeReasons(review.kind, "changesAsked"), rejected: describeReasons(review.kind, "rejected") },
    firstYes: review.firstYes && { by: review.firstYes.by, when: dayAndTime(review.firstYes.at, getLocale()) },
    decided: review.decision ? dayAndTime(review.decision.at, getLocale()) : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const id = requireId(params.reviewId);
  const form = await readFormData(request);
  const intent = form.get("intent");
  if (intent === "begin" || intent === "leave") {
    const outcome = intent === "begin" ? await lockReview(actor, id) : await leaveReview(actor, id);
    if (!outcome.ok) return answerRefusal(outcome);
    return seeOther(intent === "begin" ? `/gemeente/beoordelen/${id}` : "/gemeente/beoordelen");
  }
  const parsed = parseFormData(form, decisionSchema);
  if (!parsed.ok) {
    const errors = Object.fromEntries(Object.entries(parsed.errors).map(([field, codes]) => [field, codes.map(decisionError)]));
    return data({ ok: false as const, message: "", errors, values: parsed.values }, { status: 422 });
  }
  const outcome = await decideReview(actor, id, parsed.value);
  if (!outcome.ok) return answerRefusal(outcome, parsed.values);
  return seeOther(`/gemeente/beoordelen/${id}`);
}

export default function ReviewPage() {
  const page = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <DeskPage
      above={page.age ? `${kindName(page.kind)}. ${m.reviews_sent_on({ when: page.submitted })}, ${page.age}.` : `${kindName(page.kind)}. ${m.reviews_sent_on({ when: page.submitted })}.`}
      title={page.title}
      lead={page.isNew ? m.reviews_first_time() : m.reviews_changed_version()}
      tools={<ArrowLink to="/gemeente/beoordelen" arrow={false} icon="back">{m.reviews_back_to_queue()}</ArrowLink>}
    >
      {refusal && refusal.message && Object.keys(refusal.errors).length === 0 && (
        <Notice kind="warning" announce title={m.reviews_not_done()}>
          {refusal.message}
        </Notice>
      )}
      <div className="desk-grid">
        <SubmittedVersion kind={page.kind} title={page.title} isNew={page.isNew} rows={page.rows} tips={page.tips} kept={page.kept} photoId={page.photoId} photos={page.state === "open" || page.state === "approved" ? page.photos : []} jobSeekerId={page.jobSeekerId} />
        <DecidePanel {...page} errors={refusal?.errors} values={refusal?.values} />
      </div>
    </DeskPage>
  );
}
