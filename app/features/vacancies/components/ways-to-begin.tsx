import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Disclosure, Icon, Pictogram, Rows, Row, TextLink, type PictogramName } from "~/ui";

type WaysProps = {
  sectors: { value: string; label: string; pictogram: PictogramName }[];
  chosenSector: string | null;
  earlier: { id: string; title: string; place: string }[];
};

/** Ways to begin a vacancy with something that is there already: a text, functions of today, the tasks of a field of work, an earlier vacancy. */
export function WaysToBegin({ sectors, chosenSector, earlier }: WaysProps) {
  return (
    <section className="ways" aria-labelledby="begin">
      <h2 id="begin">{m.vacancies_begin_title()}</h2>
      <p>
        <TextLink className="way-link" to="/bedrijf/vacatures/plakken">
          <Icon name="document" />
          <span>
            <b>{m.vacancies_begin_paste()}</b>
            <span className="muted">{m.vacancies_begin_paste_text()}</span>
          </span>
        </TextLink>
      </p>
      <p>
        <TextLink className="way-link" to="/bedrijf/vacatures/overnemen">
          <Icon name="search" />
          <span>
            <b>{m.vacancies_begin_address()}</b>
            <span className="muted">{m.vacancies_begin_address_text()}</span>
          </span>
        </TextLink>
      </p>
      <p>
        <TextLink className="way-link" to="/bedrijf/vacatures/importeren">
          <Icon name="upload" />
          <span>
            <b>{m.vacancies_begin_import()}</b>
            <span className="muted">{m.vacancies_begin_import_text()}</span>
          </span>
        </TextLink>
      </p>
      <p>
        <TextLink className="way-link" to="/bedrijf/jobcarving">
          <Icon name="list" />
          <span>
            <b>{m.vacancies_begin_carving()}</b>
            <span className="muted">{m.vacancies_begin_carving_text()}</span>
          </span>
        </TextLink>
      </p>
      <Disclosure summary={m.vacancies_begin_sector()} icon="list" open={chosenSector !== null}>
        <p>{m.vacancies_begin_sector_text()}</p>
        <ul className="sector-links">
          {sectors.map(({ value, label, pictogram }) => (
            <li key={value}>
              <TextLink className="sector-link" to={`?veld=${value}#add`} aria-current={value === chosenSector ? "true" : undefined}>
                <Pictogram name={pictogram} />
                <span>{label}</span>
              </TextLink>
            </li>
          ))}
        </ul>
      </Disclosure>
      {earlier.length > 0 && (
        <Disclosure summary={m.vacancies_begin_earlier()} icon="refresh">
          <Rows>
            {earlier.map(({ id, title, place }) => (
              <Row key={id} title={<span lang="nl">{title}</span>}>
                <span className="muted">{place}</span>{" "}
                <Form method="post" action={`/bedrijf/vacatures/${id}`}>
                  <Button variant="secondary" size="small" name="intent" value="copy">
                    {m.vacancies_begin_copy()}
                    <span className="visually-hidden">: {title}</span>
                  </Button>
                </Form>
              </Row>
            ))}
          </Rows>
        </Disclosure>
      )}
    </section>
  );
}
