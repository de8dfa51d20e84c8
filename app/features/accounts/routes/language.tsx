import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseForm } from "~/platform/form.server";
import { safePath, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ChoiceCards, FormActions, Page } from "~/ui";
import { changeLocale } from "../commands/change-account.server";
import { writeLocale } from "../cookies.server";
import { findSignedIn } from "../session.server";

export const meta = () => pageTitle(m.accounts_language_title());

export function loader({ request }: LoaderFunctionArgs) {
  const from = request.headers.get("referer");
  const back = from && URL.canParse(from) && new URL(from).host === request.headers.get("host") ? new URL(from).pathname : "/";
  return { locale: getLocale(), back: back === "/taal" ? "/" : back };
}

const schema = z.object({ locale: z.enum(["nl", "en"]), back: z.string().max(300).default("/") });

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, { status: 422 });
  const signedIn = await findSignedIn(request);
  if (signedIn) await changeLocale(signedIn.accountId, form.value.locale);
  throw seeOther(safePath(form.value.back), { "Set-Cookie": writeLocale(form.value.locale) });
}

export default function Language() {
  const { locale, back } = useLoaderData<typeof loader>();
  return (
    <Page title={m.accounts_language_title()} narrow>
      <Form method="post" reloadDocument>
        <input type="hidden" name="back" value={back} />
        <ChoiceCards
          name="locale"
          type="radio"
          legend={m.accounts_language_title()}
          legendAs="hidden"
          defaultValue={locale}
          options={[
            { value: "nl", label: <span lang="nl">Nederlands</span> },
            { value: "en", label: <span lang="en">English</span> },
          ]}
        />
        <FormActions submit={m.accounts_language_button()} />
      </Form>
    </Page>
  );
}
