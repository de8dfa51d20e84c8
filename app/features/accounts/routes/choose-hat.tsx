import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { m } from "~/paraglide/messages";
import { parseForm } from "~/platform/form.server";
import { safePath, seeOther, valueOf } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ChoiceCards, ErrorSummary, FormActions, Page } from "~/ui";
import { chooseHat } from "../commands/choose-hat.server";
import { findSignedIn } from "../session.server";
import { roleName } from "../components/role-name";

export const meta = () => pageTitle(m.accounts_hat_title());

const asJobSeeker = "jobseeker";

export async function loader({ request }: LoaderFunctionArgs) {
  const signedIn = await findSignedIn(request);
  if (!signedIn) throw redirect("/inloggen");
  return { hats: signedIn.hats, worn: signedIn.actor?.membershipId ?? (signedIn.actor ? asJobSeeker : null) };
}

const schema = z.object({ hat: z.union([z.literal(asJobSeeker), z.uuid()], { error: () => m.accounts_hat_missing() }) });

export async function action({ request }: ActionFunctionArgs) {
  const signedIn = await findSignedIn(request);
  if (!signedIn) throw redirect("/inloggen");
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, { status: 422 });
  valueOf(await chooseHat(signedIn.accountId, signedIn.sessionId, form.value.hat === asJobSeeker ? null : form.value.hat));
  throw seeOther(safePath(new URL(request.url).searchParams.get("naar")));
}

export default function ChooseHat() {
  const { hats, worn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page title={m.accounts_hat_title()} lead={m.accounts_hat_lead()} above={<ErrorSummary errors={answer?.errors} />} narrow>
      <Form method="post">
        <ChoiceCards
          name="hat"
          type="radio"
          legend={m.accounts_hat_title()}
          legendAs="hidden"
          errors={answer?.errors.hat}
          defaultValue={worn}
          options={hats.map(({ role, membershipId, organisationName }) => ({ value: membershipId ?? asJobSeeker, label: roleName(role), example: organisationName }))}
        />
        <FormActions submit={m.accounts_hat_button()} />
      </Form>
    </Page>
  );
}
