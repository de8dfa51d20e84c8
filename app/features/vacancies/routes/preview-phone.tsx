import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { QueuePanel } from "~/features/open-hiring";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageNotFound, requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { receiversOf, VacancyBody } from "../components/vacancy-body";
import { WantPanel } from "../components/want-panel";
import { findPreview, type Preview } from "../find-preview.server";

/** The picture in the phone: the same parts as the page of a vacancy, and nothing in it can be pressed. */
export const handle = { shell: "picture", contained: false };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [...pageTitle(page?.view.title || m.vacancies_untitled()), { name: "robots", content: "noindex" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const preview = await findPreview(actor, requireId(params.vacancyId), getLocale());
  if (!preview) throw pageNotFound();
  return preview;
}

export default function PreviewPhoneRoute() {
  const page = useLoaderData<typeof loader>() as unknown as Preview;
  return (
    <VacancyBody page={page}>
      {page.queue ? <QueuePanel queue={page.queue} receivers={receiversOf(page)} vacancyId={page.id} /> : <WantPanel state={page.want} receivers={receiversOf(page)} vacancyId={page.id} isKept={false} />}
    </VacancyBody>
  );
}
