import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { pageNotFound, requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage } from "~/ui";
import { FileList } from "../components/file-list";
import { listFiles } from "../queries.server";
import { actOnFiles } from "../read-upload.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction = () => pageTitle(m.person_files_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const found = await listFiles(actor, requireId(params.jobSeekerId));
  if (!found) throw pageNotFound();
  return found;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const id = requireId(params.jobSeekerId);
  return actOnFiles(actor, id, request, `/gemeente/mensen/${id}/bestanden`);
}

export default function FilesOfRoute() {
  const { jobSeekerId, firstName, files, mayAdd } = useLoaderData<typeof loader>();
  return (
    <DeskPage above={<ArrowLink to={`/gemeente/mensen/${jobSeekerId}`} arrow={false} icon="back">{m.person_files_back({ name: firstName })}</ArrowLink>} title={m.person_files_title_of({ name: firstName })} lead={m.person_files_lead_of({ name: firstName })}>
      <FileList files={files} mayAdd={mayAdd} firstName={firstName} answer={useActionData<typeof action>()} />
    </DeskPage>
  );
}
