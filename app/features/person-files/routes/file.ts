import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/features/accounts/index.server";
import { answerDocument } from "~/platform/documents.server";
import { requireId } from "~/platform/http.server";
import { findFile } from "../queries.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answerDocument(await findFile(await requireActor(request), requireId(params.fileId)));
}
