import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageNotFound, requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, EmptyState } from "~/ui";
import { SuggestionList } from "../components/suggestion-list";
import { findSuggestionsOf } from "../queries.server";
import { viewSuggestion } from "../view-suggestions";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? m.suggestions_of_title({ name: page.name }) : m.suggestions_why());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const jobSeekerId = requireId(params.jobSeekerId);
  const found = await findSuggestionsOf(actor, jobSeekerId);
  if (!found) throw pageNotFound();
  const { name, suggestions } = found;
  return { jobSeekerId, name, suggestions: suggestions.map((one) => viewSuggestion(one, { locale: getLocale(), name })) };
}

/** For a question of somebody about what they saw: the same parts and points as the person reads. */
export default function SuggestionsOf() {
  const { jobSeekerId, name, suggestions } = useLoaderData<typeof loader>();
  return (
    <DeskPage
      above={<ArrowLink to={`/gemeente/mensen/${jobSeekerId}`} arrow={false} icon="back">{name}</ArrowLink>}
      title={m.suggestions_of_title({ name })}
      lead={m.suggestions_of_lead()}
    >
      {suggestions.length === 0 ? <EmptyState title={m.suggestions_none()} text={m.suggestions_of_none({ name })} /> : <SuggestionList suggestions={suggestions} />}
      <p>
        <ArrowLink to="/zo-werkt-matchen">{m.suggestions_how()}</ArrowLink>
      </p>
    </DeskPage>
  );
}
