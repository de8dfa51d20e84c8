import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { ageInWords } from "~/features/reviews";
import { countSignals } from "~/features/talent-offers/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { weekdayAndDay } from "~/platform/dates";
import { amsterdamHour } from "~/platform/working-time";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, DeskPage, EmptyState, FirstUp, Section, WaitItem, WaitList, WingChart } from "~/ui";
import { NeedGroups } from "../components/need-groups";
import { SearchBox } from "../components/search-box";
import { countTitle, firstWords, greeting, iconOf, needName, stageName } from "../components/words";
import { findHome } from "../find-home.server";
import { needText } from "../need-text.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.caseload_home_title());

const shownThings = 8;
const shownPeople = 4;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const [home, signals] = await Promise.all([findHome(actor), countSignals(actor)]);
  const locale = getLocale();
  return {
    greeting: greeting(amsterdamHour(now()), actor.firstName),
    date: weekdayAndDay(now(), locale),
    count: home.waiting.length,
    inTime: home.waiting.filter((thing) => thing.hoursLeft >= 0).length,
    waiting: home.waiting.slice(0, shownThings + 1).map((thing) => ({ ...thing, words: ageInWords(thing.hoursLeft, locale) })),
    wing: home.wing.map(({ stage, people, work }) => ({ key: stage, label: stageName(stage), people, work })),
    people: home.people,
    silentCompanies: home.silentCompanies,
    signals,
    groups: home.groups.map(({ need, people }) => ({
      need,
      title: needName(need),
      count: people.length,
      people: people.slice(0, shownPeople).map((person) => ({ id: person.id, firstName: person.firstName, lastName: person.lastName, text: needText(need, person, locale) })),
    })),
  };
}

export default function ContactPersonHome() {
  const home = useLoaderData<typeof loader>();
  const [first, ...rest] = home.waiting;
  return (
    <DeskPage
      above={`${home.greeting} ${m.caseload_today_is({ date: home.date })}`}
      title={countTitle(home.count)}
      lead={home.count > 0 ? m.caseload_promise({ inTime: home.inTime, count: home.count }) : m.caseload_promise_kept()}
      tools={<SearchBox />}
    >
      {first && <First {...first} />}
      <div className="desk-grid">
        <Section id="wacht" title={first ? m.caseload_then() : m.caseload_waits_title()} kind="desk-section" tools={<p className="small muted">{m.caseload_full_bar()}</p>}>
          {rest.length > 0 ? (
            <WaitList>
              {rest.map((thing) => (
                <WaitItem key={thing.key} to={thing.to} kind={iconOf(thing.kind)} title={thing.title} text={thing.text} share={thing.share} age={thing.words} />
              ))}
            </WaitList>
          ) : (
            <EmptyState title={first ? m.caseload_nothing_more() : m.caseload_nothing()} text={m.caseload_nothing_text()} />
          )}
          <p>
            <ArrowLink to="/gemeente/beoordelen">{m.caseload_all_reviews()}</ArrowLink>
          </p>
        </Section>
        <Section id="vlinder" title={m.caseload_wing_title()} kind="desk-section">
          <WingChart caption={m.caseload_wing_caption()} peopleLabel={m.caseload_wing_people()} workLabel={m.caseload_wing_work()} stepLabel={m.caseload_wing_step()} rows={home.wing} />
          <p>
            <ArrowLink to="/gemeente/weekbord">{m.week_board_open()}</ArrowLink>
          </p>
          <p>
            <ArrowLink to="/matches">{m.caseload_all_matches()}</ArrowLink>
          </p>
          <p>
            <ArrowLink to="/gemeente/antwoorden" icon="clock">{silentWords(home.silentCompanies)}</ArrowLink>
          </p>
          <p>
            <ArrowLink to="/gemeente/cijfers" icon="chart">{m.insights_area_title()}</ArrowLink>
          </p>
          <p>
            <ArrowLink to="/gemeente/vraag-en-aanbod" icon="chart">{m.caseload_to_supply()}</ArrowLink>
          </p>
          <p>
            <ArrowLink to="/plaatsingen" icon="briefcase">{m.placements_title()}</ArrowLink>
          </p>
          <p>
            <ArrowLink to="/trainingen" icon="book">{m.caseload_to_trainings()}</ArrowLink>
          </p>
          <p>
            <ArrowLink to="/gemeente/rondleidingen" icon="calendar">{m.tours_title()}</ArrowLink>
          </p>
          <p>
            <ArrowLink to="/gemeente/groepen" icon="people">{m.group_routes_title()}</ArrowLink>
          </p>
          <p>
            <ArrowLink to="/gemeente/talent" icon="heart">{signalWords(home.signals)}</ArrowLink>
          </p>
        </Section>
      </div>
      <Section
        id="mensen"
        title={home.people === 1 ? m.caseload_needs_one() : m.caseload_needs_other({ count: home.people })}
        kind="desk-section"
        tools={
          <ButtonLink to="/gemeente/voorstel" variant="secondary" size="small" arrow>
            {m.caseload_propose()}
          </ButtonLink>
        }
      >
        <NeedGroups groups={home.groups} people={home.people} />
      </Section>
    </DeskPage>
  );
}

function silentWords(count: number): string {
  if (count === 0) return m.answers_silent_home_none();
  return count === 1 ? m.answers_silent_home_one() : m.answers_silent_home_other({ count });
}

function signalWords(count: number): string {
  if (count === 0) return m.talent_offers_to_offers();
  return count === 1 ? m.talent_offers_to_offers_signal() : m.talent_offers_to_offers_signals({ count });
}

type Thing = { kind: Parameters<typeof firstWords>[0]; title: string; text: string; to: string; words: string; hoursLeft: number };

function First({ kind, title, text, to, words, hoursLeft }: Thing) {
  const first = firstWords(kind, title);
  return (
    <FirstUp late={hoursLeft < 0 ? words : undefined} title={first.title} text={hoursLeft < 0 ? first.text : `${text}, ${words}. ${first.text}`}>
      <ButtonLink variant="person" to={to} arrow>
        {first.button}
      </ButtonLink>
    </FirstUp>
  );
}
