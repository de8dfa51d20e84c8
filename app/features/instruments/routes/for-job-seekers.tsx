import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findActor } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { Guide } from "../components/guide";
import { findGuide } from "../queries.server";

export const meta = () => pageTitle(m.instruments_jobseeker_title());

export async function loader({ request }: LoaderFunctionArgs) {
  return findGuide(await findActor(request), "jobseeker", new URL(request.url).searchParams);
}

export default function ForJobSeekersRoute() {
  const guide = useLoaderData<typeof loader>();
  return <Guide {...guide} title={m.instruments_jobseeker_title()} lead={m.instruments_jobseeker_lead()} action="/hulp-bij-werk" other={{ to: "/hulp-voor-werkgevers", label: m.instruments_to_employers() }} />;
}
