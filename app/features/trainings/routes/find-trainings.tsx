import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findActor } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { wholeNumber } from "~/platform/formats";
import { pageTitle } from "~/site/page-title";
import { CardList, EmptyState, Page, Pagination, Section, WaitItem, WaitList } from "~/ui";
import { searchLists } from "../choice-lists";
import { SearchForm } from "../components/search-form";
import { TrainingCard } from "../components/training-card";
import { pageAddress, readAsked } from "../model/search-form";
import { listSignUpsOf, listTrainings } from "../queries.server";

export const meta: MetaFunction = () => pageTitle(m.trainings_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const params = new URL(request.url).searchParams;
  const asked = readAsked(params);
  const [page, mine] = await Promise.all([listTrainings(actor, asked, getLocale()), actor?.jobSeekerId ? listSignUpsOf(actor.jobSeekerId) : []]);
  return { ...page, asked, mine, lists: searchLists(getLocale()), params: params.toString(), count: wholeNumber(page.total, getLocale()) };
}

export default function FindTrainingsRoute() {
  const { found, total, pages, asked, mine, lists, params, count, isUnknownPlace } = useLoaderData<typeof loader>();
  return (
    <Page title={m.trainings_title()} lead={m.trainings_lead()}>
      {mine.length > 0 && (
        <Section id="jouw-trainingen" kind="section" title={m.trainings_mine_title()}>
          <WaitList>
            {mine.map(({ trainingId, title, hasChair, placeInLine }) => (
              <WaitItem key={trainingId} to={`/leren/${trainingId}`} kind={hasChair ? "check" : "queue"} title={<span lang="nl">{title}</span>} text={hasChair ? m.trainings_mine_place() : m.trainings_mine_line({ number: placeInLine ?? 1 })} />
            ))}
          </WaitList>
        </Section>
      )}
      <div className="find-grid">
        <SearchForm asked={asked} lists={lists} isUnknownPlace={isUnknownPlace} />
        <section className="find-results" aria-labelledby="gevonden">
          <h2 id="gevonden" className="h3">
            <span role="status">{total === 0 ? m.trainings_count_none() : total === 1 ? m.trainings_count_one() : m.trainings_count_other({ count })}</span>
          </h2>
          {total === 0 && <EmptyState title={m.trainings_count_none()} text={m.trainings_nothing_text()} />}
          <CardList>
            {found.map(({ km, ...training }) => (
              <TrainingCard key={training.id} training={training} km={km} />
            ))}
          </CardList>
          <Pagination page={asked.page} pages={pages} toPage={(page) => pageAddress(new URLSearchParams(params), page)} />
        </section>
      </div>
    </Page>
  );
}
