import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageNotFound, requireId } from "~/platform/http.server";
import { ArrowLink, ButtonLink, ButtonRow, DeskPage, Notice, PhoneFrame } from "~/ui";
import { pageTitle } from "~/site/page-title";
import { findPreview } from "../find-preview.server";
import { stepPath } from "../model/steps";

export const handle = { shell: "desk" };

export const meta: MetaFunction = () => pageTitle(m.vacancies_preview_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const preview = await findPreview(actor, requireId(params.vacancyId), getLocale());
  if (!preview) throw pageNotFound();
  return { id: preview.id, title: preview.view.title, isShown: preview.isShown, hasPhotos: preview.view.photos.length > 0, hasDay: preview.view.day.length > 0 };
}

export default function PreviewRoute() {
  const { id, title, isShown, hasPhotos, hasDay } = useLoaderData<typeof loader>();
  return (
    <DeskPage
      above={<ArrowLink to={`/bedrijf/vacatures/${id}`} arrow={false} icon="back"><span lang="nl">{title || m.vacancies_untitled()}</span></ArrowLink>}
      title={m.vacancies_preview_title()}
      lead={m.vacancies_preview_lead()}
    >
      <div className="phone-grid">
        <PhoneFrame src={`/bedrijf/vacatures/${id}/voorbeeld/telefoon`} title={m.vacancies_preview_frame({ title: title || m.vacancies_untitled() })} />
        <div className="page-body">
          <Notice kind="info" title={isShown ? m.vacancies_preview_shown_title() : m.vacancies_preview_not_shown_title()}>{isShown ? m.vacancies_preview_shown_text() : m.vacancies_preview_not_shown_text()}</Notice>
          <p>{m.vacancies_preview_fit()}</p>
          {(!hasDay || !hasPhotos) && (
            <ul>
              {!hasDay && <li><ArrowLink to={stepPath(id, "day")} arrow={false} icon="plus">{m.vacancies_preview_add_day()}</ArrowLink></li>}
              {!hasPhotos && <li><ArrowLink to={stepPath(id, "photos")} arrow={false} icon="plus">{m.vacancies_preview_add_photos()}</ArrowLink></li>}
            </ul>
          )}
          <ButtonRow>
            <ButtonLink variant="secondary" icon="edit" to={stepPath(id, "kind")}>{m.vacancies_do_write()}</ButtonLink>
          </ButtonRow>
        </div>
      </div>
    </DeskPage>
  );
}
