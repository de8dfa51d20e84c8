import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { isTooLargeToRead } from "~/platform/pictures.server";
import { pageTitle } from "~/site/page-title";
import { Button, ButtonLink, ButtonRow, ErrorSummary, FileField, Portrait, QuestionPage } from "~/ui";
import { removePhoto, savePhoto } from "../commands/save-photo.server";
import { readOwnProfile } from "../queries.server";

export const handle = { shell: "question" };

export const meta = () => pageTitle(m.profiles_photo_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const { content, person } = await readOwnProfile(await requireRole(request, "jobseeker"));
  return { photoId: content.photoId, firstName: person.firstName, showPhoto: content.showPhoto };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  if (isTooLargeToRead(request)) return data({ errors: { photo: [m.profiles_photo_too_large()] }, message: "" }, { status: 422 });
  const form = await readFormData(request);
  const upload = form.get("photo");
  const outcome = form.get("intent") === "remove" ? await removePhoto(actor) : await savePhoto(actor, upload instanceof File ? Buffer.from(await upload.arrayBuffer()) : Buffer.alloc(0));
  return outcome.ok ? seeOther("/mijn/profiel/foto") : answerRefusal(outcome);
}

export default function PhotoRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <QuestionPage errors={<ErrorSummary errors={errors} />}>
      <div className="question-text">
        <h1>{m.profiles_photo_title()}</h1>
        <p className="lead">{m.profiles_photo_lead()}</p>
      </div>
      {page.photoId && <Portrait src={`/afbeelding/${page.photoId}`} name={page.firstName} size="large" />}
      <Form method="post" encType="multipart/form-data" reloadDocument>
        <FileField name="photo" label={m.profiles_photo_label()} help={m.profiles_photo_help()} accept="image/jpeg,image/png,image/webp" errors={errors.photo} />
        <ButtonRow>
          <Button icon="upload">{m.profiles_photo_save()}</Button>
          {page.photoId && (
            <Button variant="secondary" icon="trash" name="intent" value="remove" formNoValidate>
              {m.profiles_photo_remove()}
            </Button>
          )}
          <ButtonLink variant="subtle" to="/mijn/profiel/vraag/wie-ziet-wat">
            {m.profiles_photo_who_sees()}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <p className="muted small">{page.showPhoto === "everyone" ? m.profiles_photo_seen_everyone() : m.profiles_photo_seen_after_yes()}</p>
    </QuestionPage>
  );
}
