import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerRules } from "~/features/answers";
import { closesAfterDays } from "~/features/matches";
import { keptMonths } from "~/features/suggestions";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dateOfDay, dayWithYear } from "~/platform/dates";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, FitMark, NeedSides, Page, PetalBullet, Prose, Section, Table } from "~/ui";
import { fitWordOf, partLabel } from "../model/describe";
import { fitPartIds, fitRules, fitTable, fitTables, fitWords, maxPoints, type FitPartId } from "../model/table";

export const meta: MetaFunction = () => [...pageTitle(m.fit_page_title()), { name: "description", content: m.fit_page_lead() }];

/** Everything on the page comes from the table that also counts. */
export function loader(_: LoaderFunctionArgs) {
  const locale = getLocale();
  return {
    version: fitTable.version,
    max: maxPoints,
    parts: fitPartIds.map((id) => ({ id, label: partLabel(id, "jobseeker", locale), how: howOf(id), ...fitTable.parts[id] })),
    words: fitWords.map(({ id, from }, index) => ({ id, word: fitWordOf(id, locale), from, until: index === 0 ? maxPoints : fitWords[index - 1]!.from - 1 })),
    versions: Object.values(fitTables).map((table) => ({ version: table.version, day: dayWithYear(dateOfDay(table.since), locale) })),
    answers: [
      m.answers_page_count({ days: answerRules.windowDays, closes: closesAfterDays }),
      m.answers_page_show({ enough: answerRules.enough }),
      m.answers_page_order({ good: percent(answerRules.good), poor: percent(answerRules.poor), band: answerRules.band }),
      m.answers_page_rest({ within: answerRules.pause.days, unanswered: answerRules.pause.unanswered, row: answerRules.pause.lastInARow }),
    ],
    personPoints: fitTable.parts.want.max + fitTable.parts.can.max,
  };
}

const percent = (ratio: number) => Math.round(ratio * 100);

function howOf(id: FitPartId): string {
  const texts: Record<FitPartId, () => string> = {
    want: () => m.fit_page_how_want({ enough: fitRules.enough.want }),
    can: () => m.fit_page_how_can({ enough: fitRules.enough.can }),
    tasks: () => m.fit_page_how_tasks({ can: percent(fitRules.wish.can) }),
    like: () => m.fit_page_how_like(),
    times: () => m.fit_page_how_times({ days: percent(fitRules.times.days), hours: percent(fitRules.times.hours) }),
    travel: () => m.fit_page_how_travel(),
  };
  return texts[id]();
}

export default function HowMatchingWorks() {
  const { parts, words, max, version, personPoints, versions, answers } = useLoaderData<typeof loader>();
  const never = [m.fit_page_never_age(), m.fit_page_never_sex(), m.fit_page_never_origin(), m.fit_page_never_health(), m.fit_page_never_benefit(), m.fit_page_never_ladder(), m.fit_page_never_support()];
  return (
    <Page title={m.fit_page_title()} lead={m.fit_page_lead()}>
      <Section id="vleugels" title={m.fit_page_wings_title()}>
        <div className="fit-detail">
          <div className="fit-figure">
            <FitMark petals={parts.map(({ wing }) => ({ side: wing, level: "full" }))} />
          </div>
          <p className="lead">{m.fit_page_wings_text()}</p>
        </div>
      </Section>
      <Section id="punten" title={m.fit_page_table_title()} lead={m.fit_page_version({ version })}>
        <PointsTable parts={parts} max={max} />
      </Section>
      <Section id="woorden" title={m.fit_page_words_title()}>
        <Table
          caption={m.fit_page_words_caption()}
          hideCaption
          rows={words}
          rowKey={(row) => row.id}
          columns={[
            { key: "word", label: m.fit_page_word(), cell: (row) => row.word },
            { key: "points", label: m.fit_page_word_points(), number: true, cell: (row) => m.fit_page_word_from({ from: row.from, until: row.until }) },
          ]}
        />
      </Section>
      <Section id="onbekend" title={m.fit_page_unknown_title()}>
        <Prose>
          <p>{m.fit_page_unknown_text()}</p>
        </Prose>
      </Section>
      <Section id="kan-nog-niet" title={m.fit_page_block_title()}>
        <Prose>
          <p>{m.fit_page_block_text()}</p>
        </Prose>
      </Section>
      <Section id="ervaring" title={m.fit_page_experience_title()}>
        <Prose>
          <p>{m.fit_page_experience_text({ points: personPoints, max })}</p>
        </Prose>
      </Section>
      <Section id="eerlijk-gezien" title={m.fit_page_fair_title()}>
        <Prose>
          <p>{m.fit_page_fair_text({ band: fitRules.fairShare.band })}</p>
        </Prose>
      </Section>
      <Section id="antwoorden" title={m.answers_page_title()}>
        <Prose>
          {answers.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Prose>
      </Section>
      <Section id="nooit" title={m.fit_page_sides_title()}>
        <NeedSides neededTitle={m.fit_page_counts_title()} needed={parts.map(({ label }) => label)} notTitle={m.fit_page_never_title()} not={never} />
        <Prose>
          <p>{m.fit_page_never_text()}</p>
        </Prose>
      </Section>
      <Section id="gegevens" title={m.fit_page_used_title()}>
        <Prose>
          <p>{m.fit_page_used_person()}</p>
          <p>{m.fit_page_used_work()}</p>
          <p>{m.fit_page_used_not()}</p>
        </Prose>
      </Section>
      <Section id="lijsten" title={m.fit_page_lists_title()}>
        <Prose>
          <ul>
            <li>{m.fit_page_lists_person()}</li>
            <li>{m.fit_page_lists_company()}</li>
            <li>{m.fit_page_lists_contact()}</li>
            <li>{m.fit_page_lists_help()}</li>
          </ul>
        </Prose>
      </Section>
      <Section id="bewaren" title={m.fit_page_kept_title()}>
        <Prose>
          <p>{m.fit_page_kept_text({ months: keptMonths })}</p>
        </Prose>
        <p>
          <ArrowLink to="/mijn/voorstellen">{m.fit_page_kept_link()}</ArrowLink>
        </p>
      </Section>
      <Section id="versies" title={m.fit_page_versions_title()}>
        <Prose>
          <p>{m.fit_page_versions_text()}</p>
          <ul>
            {versions.map((one) => (
              <li key={one.version}>{m.fit_page_versions_line(one)}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Section id="bezwaar" title={m.fit_page_object_title()}>
        <Prose>
          <p>{m.fit_page_object_text()}</p>
        </Prose>
        <p>
          <ArrowLink to="/iets-klopt-niet">{m.fit_page_object_link()}</ArrowLink>
        </p>
      </Section>
      <Section id="mensen" title={m.fit_page_people_title()}>
        <Prose>
          <p>{m.fit_page_people_text()}</p>
        </Prose>
        <p>
          <ArrowLink to="/werk">{m.fit_page_to_work()}</ArrowLink>
        </p>
      </Section>
    </Page>
  );
}

type PointsRow = { id: string; label: string; how: string; max: number; wing: "person" | "work" };

function PointsTable({ parts, max }: { parts: PointsRow[]; max: number }) {
  return (
    <table className="fit-parts">
      <caption className="visually-hidden">{m.fit_page_table_caption({ max })}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{m.fit_page_table_part()}</th>
          <th scope="col">{m.fit_page_table_points()}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.id}>
            <th scope="row">
              <span>
                <PetalBullet side={part.wing} level="full" />
                <span>
                  <b>{part.label}.</b> {part.how}
                </span>
              </span>
            </th>
            <td>{part.max}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{m.fit_page_table_total()}</th>
          <td>{max}</td>
        </tr>
      </tfoot>
    </table>
  );
}
