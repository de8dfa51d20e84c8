import { randomUUID } from "node:crypto";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther, valueOf } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Notice, Page } from "~/ui";
import { markRead } from "../commands/mark-read.server";
import { sendMessage } from "../commands/send-message.server";
import { Conversation } from "../components/conversation";
import { MarkRead } from "../components/mark-read";
import { WriteMessage } from "../components/write-message";
import { messageSchema, readSchema } from "../model/message";
import { findThread } from "../queries.server";
import { whenInWords } from "../when.server";

export const meta = () => pageTitle(m.messages_title());

const writers = ["jobseeker", "employer", "contactPerson"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, ...writers);
  const { searchParams } = new URL(request.url);
  const before = searchParams.get("voor");
  const thread = await findThread(actor, requireId(params.threadId), before ? requireId(before) : null);
  if (!thread) throw pageNotFound();
  const messages = thread.messages.map((message) => ({ ...message, when: whenInWords(new Date(message.at), getLocale()) }));
  return { ...thread, messages, isOlder: before !== null, newId: randomUUID(), sent: searchParams.has("verstuurd") };
}

/** Two forms: a message, and "I have read this". */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, ...writers);
  const threadId = requireId(params.threadId);
  const form = await readFormData(request);
  if (form.has("until")) {
    const read = parseFormData(form, readSchema);
    if (!read.ok) return data(read, { status: 422 });
    valueOf(await markRead(actor, { threadId, until: new Date(read.value.until) }));
    throw seeOther(`/berichten/${threadId}`);
  }
  const message = parseFormData(form, messageSchema);
  if (!message.ok) return data(message, { status: 422 });
  const outcome = await sendMessage(actor, { threadId, ...message.value });
  if (!outcome.ok) return answerRefusal(outcome, message.values);
  throw seeOther(`/berichten/${threadId}?verstuurd`);
}

export default function ThreadPage() {
  const thread = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { id, title, about, kind, matchId, canWrite, messages, olderThan, isOlder, unread, newestAt, newId, sent } = thread;
  return (
    <Page
      narrow
      title={title}
      lead={about}
      above={
        <ArrowLink to="/berichten" icon="back" arrow={false}>
          {m.messages_back()}
        </ArrowLink>
      }
    >
      {matchId && <ArrowLink to={`/matches/${matchId}`}>{m.messages_see_match()}</ArrowLink>}
      {olderThan && (
        <ArrowLink to={`/berichten/${id}?voor=${olderThan}`} icon="up" arrow={false}>
          {m.messages_older()}
        </ArrowLink>
      )}
      <Conversation label={m.messages_thread_list({ name: title })} messages={messages} />
      {isOlder && (
        <ArrowLink to={`/berichten/${id}`} icon="down" arrow={false}>
          {m.messages_newer()}
        </ArrowLink>
      )}
      {unread > 0 && newestAt && <MarkRead until={newestAt} count={unread} />}
      {sent && !answer && (
        <Notice kind="ok" title={m.messages_sent_title()} announce>
          {m.messages_sent()}
        </Notice>
      )}
      {/* empty again after an own message, and not while somebody types and the page is only read anew */}
      {canWrite ? <WriteMessage key={messages.findLast(({ mine }) => mine)?.id} id={newId} kind={kind} answer={answer} /> : <Notice>{m.messages_closed()}</Notice>}
    </Page>
  );
}
