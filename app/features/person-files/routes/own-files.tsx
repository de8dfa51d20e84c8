import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { pageNotFound } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { Page } from "~/ui";
import { FileList } from "../components/file-list";
import { listFiles } from "../queries.server";
import { actOnFiles } from "../read-upload.server";

export const meta: MetaFunction = () => pageTitle(m.person_files_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const found = actor.jobSeekerId ? await listFiles(actor, actor.jobSeekerId) : null;
  if (!found) throw pageNotFound();
  return found;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  if (!actor.jobSeekerId) throw pageNotFound();
  return actOnFiles(actor, actor.jobSeekerId, request, "/mijn/bestanden");
}

export default function OwnFilesRoute() {
  const { files, mayAdd } = useLoaderData<typeof loader>();
  return (
    <Page title={m.person_files_title()} lead={m.person_files_lead()} narrow>
      <FileList files={files} mayAdd={mayAdd} firstName={null} answer={useActionData<typeof action>()} />
    </Page>
  );
}
