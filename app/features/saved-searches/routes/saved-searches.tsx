import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { workQuestionInWords, workQuestionOf } from "~/features/finding";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import type { Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { Button, ButtonLink, CardList, EmptyState, Notice, Page, TextLink } from "~/ui";
import { chooseMails } from "../commands/choose-mails.server";
import { lookAtSearch } from "../commands/look-at-search.server";
import { removeSearch } from "../commands/remove-search.server";
import { saveSearch } from "../commands/save-search.server";
import { SavedSearchRow } from "../components/saved-search-row";
import { listSavedSearches } from "../queries.server";

export const meta: MetaFunction = () => pageTitle(m.saved_searches_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const removed = workQuestionOf(new URLSearchParams(new URL(request.url).searchParams.get("weg") ?? ""));
  return { ...(await listSavedSearches(actor, getLocale())), removed: removed && { question: removed, words: workQuestionInWords(removed, getLocale()).join(" · ") } };
}

const formSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save"), question: z.string().max(10_000).default(""), back: z.literal("list").optional() }),
  z.object({ intent: z.enum(["look", "stop", "start", "remove"]), id: z.uuid() }),
]);

type Wish = z.output<typeof formSchema>;

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const form = await parseForm(request, formSchema);
  if (!form.ok) return data({ ok: false as const, message: m.saved_searches_not_understood(), errors: form.errors, values: form.values }, { status: 422 });
  const next = await carryOut(actor, form.value);
  return next.ok ? seeOther(next.value) : answerRefusal(next);
}

const list = "/mijn/zoekopdrachten";

/** Does what was asked. @returns where to go on */
async function carryOut(actor: Actor, wish: Wish): Promise<Outcome<string>> {
  if (wish.intent === "save") {
    const saved = await saveSearch(actor, new URLSearchParams(wish.question));
    return saved.ok ? { ok: true, value: wish.back ? list : `/werk?${saved.value.question}` } : saved;
  }
  if (wish.intent === "look") {
    const looked = await lookAtSearch(actor, wish.id);
    return looked.ok ? { ok: true, value: looked.value.path } : looked;
  }
  if (wish.intent === "remove") {
    const removed = await removeSearch(actor, wish.id);
    return removed.ok ? { ok: true, value: `${list}?weg=${encodeURIComponent(removed.value.question)}` } : removed;
  }
  const chosen = await chooseMails(actor, wish.id, wish.intent === "start");
  return chosen.ok ? { ok: true, value: list } : chosen;
}

export default function SavedSearchesRoute() {
  const { searches, isMuted, removed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page title={m.saved_searches_title()} lead={m.saved_searches_lead()}>
      {answer && <Notice kind="error" announce>{answer.message}</Notice>}
      {removed && !answer && <RemovedNotice {...removed} />}
      {isMuted && searches.length > 0 && (
        <Notice kind="warning" title={m.saved_searches_muted_title()}>
          {m.saved_searches_muted()} <TextLink to="/account/meldingen">{m.saved_searches_muted_link()}</TextLink>
        </Notice>
      )}
      {searches.length > 0 ? (
        <CardList>
          {searches.map((search) => (
            <SavedSearchRow key={search.id} search={search} />
          ))}
        </CardList>
      ) : (
        <EmptyState title={m.saved_searches_empty_title()} text={m.saved_searches_empty_text()} />
      )}
      <p>
        <ButtonLink to="/werk" variant="secondary" arrow>{m.saved_searches_to_work()}</ButtonLink>
      </p>
    </Page>
  );
}

function RemovedNotice({ question, words }: { question: string; words: string }) {
  return (
    <Notice kind="info" announce title={m.saved_searches_removed()}>
      {words}
      <Form method="post">
        <input type="hidden" name="question" value={question} />
        <input type="hidden" name="back" value="list" />
        <Button variant="subtle" size="small" name="intent" value="save">{m.saved_searches_put_back()}</Button>
      </Form>
    </Notice>
  );
}
