import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, ButtonRow, DeskPage, ErrorSummary, Notice, Section } from "~/ui";
import { CarvedWork } from "../components/carved-work";
import { FunctionList } from "../components/function-list";
import { NewFunction, RenameSheet, SharePanel } from "../components/sheet-forms";
import { SheetActions } from "../components/sheet-list";
import { HoursChart } from "../components/sheet-parts";
import { findOwnSheet } from "../queries.server";
import { readSheet, type SheetPage } from "../read-sheet.server";
import { steerSheet } from "../steer-sheet.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: sheet }) => pageTitle(sheet?.title ?? m.carving_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const found = await findOwnSheet(actor, requireId(params.sheetId));
  if (!found) throw pageNotFound();
  return readSheet(found, getLocale());
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const steered = await steerSheet(actor, requireId(params.sheetId), await readFormData(request));
  return steered.ok ? seeOther(steered.to) : answerRefusal(steered, steered.values);
}

export default function SheetRoute() {
  const sheet = useLoaderData<typeof loader>() as SheetPage;
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typed = (answer?.values ?? {}) as Record<string, string | string[]>;
  const { id, title, view } = sheet;
  const hasWork = view.freed > 0;
  return (
    <DeskPage
      above={<ArrowLink to="/bedrijf/jobcarving" arrow={false} icon="back">{m.carving_list_title()}</ArrowLink>}
      title={<span lang="nl">{title}</span>}
      lead={m.carving_sheet_lead()}
      tools={<ButtonLink variant="secondary" icon="print" to={`/bedrijf/jobcarving/${id}/a4`}>{m.carving_print()}</ButtonLink>}
    >
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      <div className="desk-grid">
        <div>
          <Section id="functies" kind="desk-section" title={m.carving_functions_title()} lead={m.carving_functions_lead()}>
            {view.functions.length > 0 && <HoursChart functions={view.functions} />}
            {view.functions.length > 0 && <p><b>{m.carving_sum({ freed: view.freedTime, total: view.total })}</b></p>}
            <FunctionList sheetId={id} functions={view.functions} />
          </Section>
          <NewFunction typed={typed.intent === "addFunction" ? typed : {}} errors={typed.intent === "addFunction" ? errors : {}} isFirst={view.functions.length === 0} />
        </div>
        <div className="side desk-section">
          <VacancyPanel sheet={sheet} />
          <SharePanel sharedOn={sheet.sharedOn} />
          <Section id="werkblad" kind="block" title={m.carving_this_sheet()}>
            <RenameSheet title={typed.intent === "rename" ? [typed.name ?? ""].flat()[0]! : title} errors={typed.intent === "rename" ? errors : {}} />
            <SheetActions id={id} title={title} />
          </Section>
        </div>
      </div>
      {hasWork && <CarvedWork sheet={sheet} />}
    </DeskPage>
  );
}

/** The next step: a vacancy of what was marked, or the one that came of it. */
function VacancyPanel({ sheet: { id, view, vacancyId } }: { sheet: SheetPage }) {
  return (
    <Section id="vacature" kind="block-field" title={vacancyId ? m.carving_vacancy_made_title() : m.carving_vacancy_title()}>
      <p>{vacancyId ? m.carving_vacancy_made() : view.freed > 0 ? m.carving_vacancy_ready({ freed: view.freedTime }) : m.carving_vacancy_not_yet()}</p>
      <ButtonRow>
        {vacancyId && <ButtonLink variant="secondary" to={`/bedrijf/vacatures/${vacancyId}`} arrow>{m.carving_vacancy_open()}</ButtonLink>}
        {!vacancyId && view.freed > 0 && <ButtonLink to={`/bedrijf/jobcarving/${id}/vacature`} arrow>{m.carving_vacancy_make()}</ButtonLink>}
      </ButtonRow>
    </Section>
  );
}
