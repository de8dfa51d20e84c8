import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { listPostingPlaces } from "~/features/employers/index.server";
import { whereLists } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, EmptyState, ErrorSummary, FormActions, QuestionPage, TextField } from "~/ui";
import { CheckFound } from "../components/check-found";
import { readAddress } from "../read-address.server";

export const handle = { shell: "question" };

export const meta: MetaFunction = () => pageTitle(m.pasted_text_address_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "employer");
  return { ...whereLists(actor, getLocale()), places: await listPostingPlaces(actor.organisationId!) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "employer");
  const address = String((await readFormData(request)).get("address") ?? "").trim();
  const read = await readAddress(actor, address);
  if (!read.ok) return data({ address, errors: { address: [read.message] }, read: null, text: "", site: "" }, { status: 422 });
  return data({ address, errors: {} as Record<string, string[]>, read: read.value.shown, text: read.value.text, site: read.value.site });
}

export default function FromAddressRoute() {
  const lists = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  if (lists.places.length === 0) {
    return (
      <EmptyState title={m.vacancies_no_workplace_title()} text={m.vacancies_no_workplace_text()}>
        <ButtonLink to="/bedrijf/plekken" arrow>{m.vacancies_to_workplaces()}</ButtonLink>
      </EmptyState>
    );
  }
  if (answer?.read) return <CheckFound lists={lists} read={answer.read} text={answer.text} from={answer.site} values={{}} errors={{}} />;
  return (
    <QuestionPage errors={<ErrorSummary errors={errors} />}>
      <div className="question-text">
        <h1>{m.pasted_text_address_title()}</h1>
        <p className="lead">{m.pasted_text_address_lead()}</p>
      </div>
      <Form method="post" noValidate>
        <TextField name="address" type="url" inputMode="url" autoComplete="url" label={m.pasted_text_address_field()} help={m.pasted_text_address_help()} errors={errors.address} defaultValue={answer?.address ?? ""} maxLength={2000} />
        <FormActions submit={m.pasted_text_address_read()} previousTo="/bedrijf/vacatures/nieuw" />
      </Form>
      <p><ArrowLink to="/bedrijf/vacatures/plakken">{m.pasted_text_to_paste()}</ArrowLink></p>
    </QuestionPage>
  );
}
