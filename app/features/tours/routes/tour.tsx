import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findActor, requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Notice, Page } from "~/ui";
import { signUp } from "../commands/sign-up.server";
import { withdraw } from "../commands/withdraw.server";
import { whenWords } from "../components/place-words";
import { SignUpPanel, type TourReader } from "../components/sign-up-panel";
import { TourFacts } from "../components/tour-facts";
import { findTour, type TourPage } from "../queries.server";

export const meta: MetaFunction<typeof loader> = ({ data: tour }) => [...pageTitle(tour ? m.tours_page_title({ company: tour.company }) : m.tours_title()), { name: "robots", content: "noindex" }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const tour = await findTour(actor, requireId(params.tourId), getLocale());
  if (!tour) throw pageNotFound();
  const readers: Partial<Record<string, TourReader>> = { jobseeker: "jobseeker", contactPerson: "contact" };
  const reader: TourReader = actor === null ? "visitor" : (readers[actor.role] ?? "other");
  return { ...tour, reader };
}

const wishSchema = z.object({ intent: z.enum(["signUp", "withdraw"]) });

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker", "contactPerson");
  const tourId = requireId(params.tourId);
  const form = await parseForm(request, wishSchema);
  if (!form.ok) return data({ ok: false as const, message: m.tours_not_understood(), errors: form.errors, values: form.values }, { status: 422 });
  const outcome = form.value.intent === "signUp" ? await signUp(actor, tourId) : await withdraw(actor, tourId);
  return outcome.ok ? seeOther(`/rondleidingen/${tourId}`) : answerRefusal(outcome);
}

export default function TourRoute() {
  const tour = useLoaderData<typeof loader>() as TourPage & { reader: TourReader };
  const answer = useActionData<typeof action>();
  return (
    <Page
      above={tour.canKeep ? <ArrowLink to={`/bedrijf/rondleidingen/${tour.id}`} arrow={false} icon="edit">{m.tours_to_kept()}</ArrowLink> : tour.reader === "jobseeker" ? <ArrowLink to="/mijn/rondleidingen" arrow={false} icon="back">{m.tours_mine_title()}</ArrowLink> : <ArrowLink to={`/bedrijven/${tour.companySlug}`} arrow={false} icon="back">{tour.company}</ArrowLink>}
      title={m.tours_page_title({ company: tour.company })}
      lead={whenWords(tour)}
      side={<SignUpPanel tour={tour} reader={tour.reader} mine={tour.mine} />}
    >
      {answer && <Notice kind="error" announce>{answer.message}</Notice>}
      <TourFacts tour={tour} />
    </Page>
  );
}
