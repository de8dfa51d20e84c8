import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonRow, EmptyState, Notice, Page } from "~/ui";
import { SuggestionList } from "../components/suggestion-list";
import { keptMonths } from "../model/kept-months";
import { listOwnSuggestions } from "../queries.server";
import { viewSuggestion } from "../view-suggestions";

export const meta = () => pageTitle(m.suggestions_why());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const asked = new URL(request.url).searchParams.get("werk");
  const suggestions = await listOwnSuggestions(actor, asked === null ? null : requireId(asked));
  return { isOne: asked !== null, suggestions: suggestions.map((one) => viewSuggestion(one, { locale: getLocale() })) };
}

/** "Waarom zag ik dit?": every suggestion with its points, as they were when it was shown. */
export default function OwnSuggestions() {
  const { isOne, suggestions } = useLoaderData<typeof loader>();
  return (
    <Page title={m.suggestions_why()} lead={m.suggestions_lead({ months: keptMonths })} narrow>
      {suggestions.length === 0 ? (
        <EmptyState title={m.suggestions_none()} text={m.suggestions_none_text()}>
          <ArrowLink to="/werk">{m.suggestions_to_work()}</ArrowLink>
        </EmptyState>
      ) : (
        <SuggestionList suggestions={suggestions} isOpen={isOne} />
      )}
      {isOne && <ArrowLink to="/mijn/voorstellen">{m.suggestions_all()}</ArrowLink>}
      <Notice title={m.suggestions_object_title()}>{m.suggestions_object()}</Notice>
      <ButtonRow>
        <ArrowLink to="/berichten" icon="message">{m.suggestions_ask()}</ArrowLink>
        <ArrowLink to="/zo-werkt-matchen">{m.suggestions_how()}</ArrowLink>
      </ButtonRow>
    </Page>
  );
}
