import type { LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { findActor } from "~/features/accounts/index.server";
import { answerPicture } from "~/platform/pictures.server";
import { findVacancyPhoto } from "../vacancy-photos.server";

const address = z.object({ vacancyId: z.uuid(), photoId: z.uuid() });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = address.safeParse(params);
  return answerPicture(request, found.success ? await findVacancyPhoto(await findActor(request), found.data.vacancyId, found.data.photoId) : null);
}
