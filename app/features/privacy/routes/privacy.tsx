import { keptMonths } from "~/features/suggestions";
import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Page, Prose, Section, TableRegion } from "~/ui";

export const meta = () => pageTitle(m.privacy_title());

/** In plain words: what is kept, who sees it and when, how long, and what somebody can do. */
export default function Privacy() {
  return (
    <Page title={m.privacy_title()} lead={m.privacy_lead()} narrow>
      <Section id="nooit" title={m.privacy_never_title()}>
        <Prose>
          <p>{m.privacy_never_text()}</p>
          <p>{m.privacy_never_score()}</p>
        </Prose>
      </Section>
      <Section id="wie" title={m.privacy_who_title()} lead={m.privacy_who_text()}>
        <WhoSeesWhat />
      </Section>
      <Section id="contactpersoon" title={m.privacy_contact_title()}>
        <Prose>
          <p>{m.privacy_contact_text()}</p>
          <p>{m.privacy_region_text()}</p>
          <p>{m.privacy_exercise_text()}</p>
        </Prose>
      </Section>
      <Section id="kijken" title={m.privacy_view_title()}>
        <Prose>
          <p>{m.privacy_view_text()}</p>
        </Prose>
      </Section>
      <Section id="lang" title={m.privacy_long_title()}>
        <Prose>
          <p>{m.privacy_long_text()}</p>
          <p>{m.privacy_suggestions_text({ months: keptMonths })}</p>
        </Prose>
      </Section>
      <Section id="rechten" title={m.privacy_rights_title()}>
        <Prose>
          <ul>
            <li>{m.privacy_rights_see()}</li>
            <li>{m.privacy_rights_copy()}</li>
            <li>{m.privacy_rights_pause()}</li>
            <li>{m.privacy_rights_erase()}</li>
            <li>{m.privacy_rights_complain()}</li>
          </ul>
        </Prose>
        <ArrowLink to="/account/gegevens">{m.privacy_rights_link()}</ArrowLink>
      </Section>
      <Section id="cookies" title={m.privacy_cookies_title()}>
        <Prose>
          <p>{m.privacy_cookies_text()}</p>
        </Prose>
      </Section>
    </Page>
  );
}

function WhoSeesWhat() {
  const rows = [
    [m.privacy_row_talents(), m.privacy_row_talents_before(), m.privacy_row_talents_after()],
    [m.privacy_row_first(), m.privacy_row_first_before(), m.privacy_row_first_after()],
    [m.privacy_row_last(), m.privacy_row_last_before(), m.privacy_row_last_after()],
    [m.privacy_row_place(), m.privacy_row_place_before(), m.privacy_row_place_after()],
    [m.privacy_row_photo(), m.privacy_row_photo_before(), m.privacy_row_photo_after()],
    [m.privacy_row_support(), m.privacy_row_support_before(), m.privacy_row_support_after()],
    [m.privacy_row_notes(), m.privacy_row_notes_before(), m.privacy_row_notes_after()],
  ];
  return (
    <TableRegion caption={m.privacy_table_caption()}>
      <thead>
        <tr>
          <th scope="col">{m.privacy_table_what()}</th>
          <th scope="col">{m.privacy_table_before()}</th>
          <th scope="col">{m.privacy_table_after()}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, before, after]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
