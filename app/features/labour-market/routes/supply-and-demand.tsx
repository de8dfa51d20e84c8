import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { Button, DeskPage, EmptyState, Notice, Row, Rows, Section, SelectField, Table, TextLink, WingChart } from "~/ui";
import type { ShownCount } from "~/features/insights";
import { readPage } from "../read-page.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction = () => pageTitle(m.labour_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  return readPage(actor, new URL(request.url).searchParams, getLocale());
}

function peopleWords({ kind, size }: ShownCount): string {
  if (kind === "none") return m.labour_people_none();
  return kind === "few" ? m.labour_people_few() : m.labour_people_about({ count: size });
}

/** In the drawing, where a bar has to fit beside it; the note under it says that numbers are rounded. */
const shortWords = ({ kind, size }: ShownCount) => (kind === "few" ? "< 5" : String(size));

const placesWords = (count: number) => (count === 1 ? m.labour_places_one() : m.labour_places_other({ count }));

export default function SupplyAndDemandRoute() {
  const { sector, gemeente, sectors, municipalities, drawn, rows, notAsked, notWanted, perMunicipality, columns } = useLoaderData<typeof loader>();
  return (
    <DeskPage title={m.labour_title()} lead={m.labour_lead()}>
      <Form key={`${sector} ${gemeente}`} className="fields" action="/gemeente/vraag-en-aanbod">
        <SelectField name="sector" label={m.labour_sector()} placeholder={m.labour_all_sectors()} options={sectors} defaultValue={sector ?? ""} />
        {municipalities.length > 1 && <SelectField name="gemeente" label={m.labour_municipality()} placeholder={m.labour_all_municipalities()} options={municipalities} defaultValue={gemeente ?? ""} />}
        <div className="button-row">
          <Button variant="secondary">{m.labour_show()}</Button>
        </div>
      </Form>
      {rows.length === 0 ? (
        <EmptyState title={m.labour_nothing()} text={m.labour_nothing_text()} />
      ) : (
        <>
          <Section id="getekend" kind="desk-section" title={m.labour_drawn_title()}>
            <WingChart
              caption={m.labour_drawn_caption()}
              peopleLabel={m.labour_people()}
              workLabel={m.labour_places()}
              stepLabel={m.labour_task()}
              rows={drawn.map(({ task, label, people, places }) => ({ key: task, label, people: people.size, peopleText: shortWords(people), work: places }))}
            />
            <Notice>{m.labour_note()}</Notice>
          </Section>
          <div className="desk-grid">
            <Section id="niemand-vraagt" kind="desk-section" title={m.labour_not_asked_title()} lead={m.labour_not_asked_lead()}>
              {notAsked.length === 0 ? <p>{m.labour_none()}</p> : <Rows>{notAsked.map(({ task, label, people }) => <Row key={task} title={label}>{m.labour_wanted_by({ people: peopleWords(people) })}</Row>)}</Rows>}
            </Section>
            <Section id="niemand-wil" kind="desk-section" title={m.labour_not_wanted_title()} lead={m.labour_not_wanted_lead()}>
              {notWanted.length === 0 ? <p>{m.labour_none()}</p> : <Rows>{notWanted.map(({ task, label, places, where }) => <Row key={`${task} ${where}`} title={label}>{where}: {placesWords(places)}. <TextLink to={`/leren?taak=${task}`}>{m.labour_to_trainings()}<span className="visually-hidden">: {label}, {where}</span></TextLink></Row>)}</Rows>}
            </Section>
          </div>
          {perMunicipality.length > 0 && (
            <Section id="per-gemeente" kind="desk-section" title={m.labour_per_municipality()}>
              <Table
                caption={m.labour_per_municipality_caption()}
                columns={[
                  { key: "task", label: m.labour_task(), cell: (row) => row.label },
                  ...columns.map((name, index) => ({ key: name, label: name, cell: (row: (typeof perMunicipality)[number]) => `${peopleWords(row.cells[index]!.people)} · ${placesWords(row.cells[index]!.places)}` })),
                ]}
                rows={perMunicipality}
                rowKey={(row) => row.task}
              />
            </Section>
          )}
          <Section id="tabel" kind="desk-section" title={m.labour_table_title()}>
            <Table
              caption={m.labour_table_caption()}
              columns={[
                { key: "task", label: m.labour_task(), cell: (row) => row.label },
                { key: "people", label: m.labour_people(), cell: (row) => peopleWords(row.people), number: true },
                { key: "places", label: m.labour_places(), cell: (row) => row.places, number: true },
              ]}
              rows={rows}
              rowKey={(row) => row.task}
            />
          </Section>
        </>
      )}
    </DeskPage>
  );
}
