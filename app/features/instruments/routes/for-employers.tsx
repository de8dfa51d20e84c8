import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findActor } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { Guide } from "../components/guide";
import { findGuide } from "../queries.server";

export const meta = () => pageTitle(m.instruments_employer_title());

export async function loader({ request }: LoaderFunctionArgs) {
  return findGuide(await findActor(request), "employer", new URL(request.url).searchParams);
}

export default function ForEmployersRoute() {
  const guide = useLoaderData<typeof loader>();
  return <Guide {...guide} title={m.instruments_employer_title()} lead={m.instruments_employer_lead()} action="/hulp-voor-werkgevers" other={{ to: "/hulp-bij-werk", label: m.instruments_to_jobseekers() }} />;
}
