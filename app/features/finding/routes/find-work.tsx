import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findActor } from "~/features/accounts/index.server";
import { pieceAddress } from "~/features/places";
import { KeepSearch } from "~/features/saved-searches";
import { findKeeping } from "~/features/saved-searches/index.server";
import { HiddenNotice, HideForm, VacancyCard } from "~/features/vacancies";
import { findJustHidden } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { wholeNumber } from "~/platform/formats";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, CardList, Page } from "~/ui";
import { FilterForm } from "../components/filter-form";
import { FoundIn, Marked } from "../components/marked";
import { Results } from "../components/results";
import { suggestAddress } from "../components/suggest-address";
import { ViewLinks } from "../components/view-links";
import { PlaceField, PlainFilters } from "../components/where-fields";
import { WorkMapView } from "../components/work-map";
import { findWork, meantAddress, type WorkPage } from "../find-work.server";
import type { FoundVacancy } from "../show-work.server";
import { pageAddress } from "../model/choices";

export const meta: MetaFunction = () => pageTitle(m.finding_work_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const meant = meantAddress(params);
  if (meant) throw redirect(meant);
  const actor = await findActor(request);
  const hiddenId = z.uuid().safeParse(params.get("weg")).data;
  const [page, keeping, hidden] = await Promise.all([findWork(actor, params, getLocale()), findKeeping(actor, params), actor?.jobSeekerId && hiddenId ? findJustHidden(actor, hiddenId, getLocale()) : null]);
  return { ...page, keeping, hidden };
}

export default function FindWorkRoute() {
  const page = useLoaderData<typeof loader>() as WorkPage & { keeping: { question: string; isSaved: boolean } | null; hidden: { id: string; title: string } | null };
  const { asked, keeping, hidden } = page;
  const here = pageAddress(page.firstPage, asked.page);
  return (
    <Page title={m.finding_work_title()} lead={leadOf(page.reader)}>
      <div className="find-grid">
        <FilterForm
          path="/werk"
          text={asked.text}
          label={m.finding_work_search_label()}
          placeholder={m.finding_work_search_placeholder()}
          suggestFrom={suggestAddress("werk")}
          title={m.finding_filters_title()}
          chosen={page.chosen.length}
          kept={keptOf(asked)}
          filters={page.filters}
          isOpen={page.isUnknownPlace}
          distance={<PlainFilters filters={page.plain} />}
        >
          <PlaceField place={asked.place} canBeHome={page.reader === "jobseeker"} isUnknown={page.isUnknownPlace} />
        </FilterForm>
        <Results
          count={countWords(page.total)}
          isNone={page.total === 0}
          hasCards={page.map !== null || page.found.length > 0}
          views={<ViewLinks {...page.views} isMap={asked.isMap} />}
          orders={page.map ? [] : page.orders.map((order) => ({ ...order, label: orderWords[order.id]() }))}
          chosen={page.chosen}
          keep={keeping ? <KeepSearch {...keeping} /> : page.reader === "jobseeker" && <ArrowLink to="/mijn/zoekopdrachten">{m.finding_to_saved()}</ArrowLink>}
          clearTo={page.clearTo}
          understood={page.typedTo ? { text: asked.typed, typedTo: page.typedTo } : undefined}
          waysOut={page.waysOut.map((way) => ({ ...way, label: wayWords(way) }))}
          nothing={{ title: m.finding_nothing_title(), text: m.finding_nothing_text() }}
          page={asked.page}
          pages={page.pages}
          toPage={(number) => pageAddress(page.firstPage, number)}
        >
          {hidden && <HiddenNotice vacancyId={hidden.id} title={hidden.title} back={here} />}
          {page.map ? (
            (page.total > 0 || asked.piece) && <WorkMapView map={page.map} place={asked.place} />
          ) : (
            <CardList>
              {page.found.map((one) => (
                <FoundCard key={one.vacancy.id} found={one} reader={page.reader} here={here} />
              ))}
            </CardList>
          )}
        </Results>
      </div>
    </Page>
  );
}

/** What the form has no field for. */
const keptOf = ({ order, isLiteral, text, town, piece, isMap }: WorkPage["asked"]) => ({
  volgorde: order,
  letterlijk: isLiteral ? text : null,
  in: town,
  vak: piece && pieceAddress(piece),
  weergave: isMap ? "kaart" : null,
});

function FoundCard({ found, reader, here }: { found: FoundVacancy; reader: WorkPage["reader"]; here: string }) {
  const { vacancy, fit, distance, title, excerpt } = found;
  return (
    <VacancyCard
      vacancy={vacancy}
      fit={fit}
      distance={distance}
      title={title ? <Marked pieces={title} /> : undefined}
      excerpt={excerpt.length > 0 ? <FoundIn texts={excerpt} /> : undefined}
      actions={actionsOf(reader, vacancy, here)}
    />
  );
}

function actionsOf(reader: WorkPage["reader"], { id, title }: FoundVacancy["vacancy"], here: string) {
  if (reader === "contactPerson") return <ArrowLink to={`/gemeente/voorstel?werk=${id}`}>{m.finding_propose()}</ArrowLink>;
  return reader === "jobseeker" ? <HideForm vacancyId={id} title={title} back={here} /> : undefined;
}

const orderWords = { past: m.finding_order_fit, nieuw: m.finding_order_new, dichtbij: m.finding_order_near, woorden: m.finding_order_words };

function wayWords({ key, kind, label: choice, count }: WorkPage["waysOut"][number]): string {
  if (key === "piece" && kind === "without") return count === "1" ? m.finding_way_out_map_one() : m.finding_way_out_map_other({ count });
  if (count === "1") return kind === "without" ? m.finding_way_out_one({ choice }) : m.finding_only_one({ choice });
  return kind === "without" ? m.finding_way_out_other({ choice, count }) : m.finding_only_other({ choice, count });
}

function leadOf(reader: WorkPage["reader"]): string {
  const leads = { jobseeker: m.finding_work_lead_job_seeker, contactPerson: m.finding_work_lead_contact, other: m.finding_work_lead };
  return leads[reader]();
}

function countWords(total: number): string {
  if (total === 0) return m.finding_work_count_none();
  return total === 1 ? m.finding_work_count_one() : m.finding_work_count_other({ count: wholeNumber(total, getLocale()) });
}
