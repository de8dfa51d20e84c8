import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { findActor } from "~/features/accounts/index.server";
import { answerPicture } from "~/platform/pictures.server";
import { findPicture } from "../find-picture.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const fileId = z.uuid().safeParse(params.fileId);
  return answerPicture(request, fileId.success ? await findPicture(await findActor(request), fileId.data) : null);
}
