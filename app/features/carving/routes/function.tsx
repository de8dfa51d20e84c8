import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, ErrorSummary, Notice } from "~/ui";
import { taskGroups } from "../choice-lists";
import { saveFunction } from "../commands/save-function.server";
import { FunctionForm, type FunctionFields } from "../components/function-form";
import { fieldsOf, fieldsOfPosted } from "../function-fields";
import { functionForm } from "../model/forms";
import { findOwnSheet } from "../queries.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.title ?? m.carving_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const functionId = requireId(params.functionId);
  const sheet = await findOwnSheet(actor, requireId(params.sheetId));
  const found = sheet?.content.functions.find(({ id }) => id === functionId);
  if (!sheet || !found) throw pageNotFound();
  const locale = getLocale();
  return { sheetId: sheet.id, sheetTitle: sheet.title, title: found.title, fields: fieldsOf(found, locale), groups: taskGroups(locale), isSaved: new URL(request.url).searchParams.has("bewaard") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const [sheetId, functionId] = [requireId(params.sheetId), requireId(params.functionId)];
  const form = await parseForm(request, functionForm);
  const typed = fieldsOfPosted(form.values, getLocale());
  if (!form.ok) return data({ message: "", errors: form.errors, typed }, { status: 422 });
  const { intent, ...values } = form.value;
  const saved = await saveFunction(actor, sheetId, functionId, values);
  const sheetPath = `/bedrijf/jobcarving/${sheetId}`;
  if (saved.ok) return seeOther(intent === "add" ? `${sheetPath}/functie/${functionId}?bewaard=1` : sheetPath);
  if (saved.reason !== "invalid") return answerRefusal(saved, form.values);
  return data({ message: saved.message, errors: saved.errors ?? {}, typed }, { status: 422 });
}

export default function FunctionRoute() {
  const { sheetId, sheetTitle, title, fields, groups, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as { message: string; errors: Record<string, string[] | undefined>; typed?: FunctionFields } | undefined;
  const errors = answer?.errors ?? {};
  const values = answer?.typed ?? (fields as FunctionFields);
  return (
    <DeskPage
      above={<ArrowLink to={`/bedrijf/jobcarving/${sheetId}`} arrow={false} icon="back"><span lang="nl">{sheetTitle}</span></ArrowLink>}
      title={<span lang="nl">{title}</span>}
      lead={m.carving_function_lead()}
    >
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {isSaved && !answer && <Notice kind="ok" announce>{m.carving_saved()}</Notice>}
      <FunctionForm key={JSON.stringify(values)} values={values} errors={errors} groups={groups} backTo={`/bedrijf/jobcarving/${sheetId}`} />
    </DeskPage>
  );
}
