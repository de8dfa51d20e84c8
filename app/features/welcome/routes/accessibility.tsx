import { m } from "~/paraglide/messages";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Page, Prose, Section } from "~/ui";

export const meta = () => pageTitle(m.welcome_access_title());

export default function Accessibility() {
  return (
    <Page title={m.welcome_access_title()} lead={m.welcome_access_lead()} narrow>
      <Section id="wat-kan" title={m.welcome_access_can_title()}>
        <Prose>
          <ul>
            <li>{m.welcome_access_can_keyboard()}</li>
            <li>{m.welcome_access_can_reader()}</li>
            <li>{m.welcome_access_can_zoom()}</li>
            <li>{m.welcome_access_can_colours()}</li>
            <li>{m.welcome_access_can_phone()}</li>
            <li>{m.welcome_access_can_language()}</li>
            <li>{m.welcome_access_can_time()}</li>
          </ul>
        </Prose>
      </Section>
      <Section id="hoe-getest" title={m.welcome_access_test_title()}>
        <Prose>
          <p>{m.welcome_access_test()}</p>
          <p>{m.welcome_access_status()}</p>
        </Prose>
      </Section>
      <Section id="nog-niet" title={m.welcome_access_not_title()}>
        <Prose>
          <ul>
            <li>{m.welcome_access_not_video()}</li>
            <li>{m.welcome_access_not_languages()}</li>
            <li>{m.welcome_access_not_audit()}</li>
          </ul>
        </Prose>
      </Section>
      <Section id="melden" title={m.welcome_access_report_title()}>
        <Prose>
          <p>{m.welcome_access_report()}</p>
          <p>{m.welcome_access_complaint()}</p>
        </Prose>
        <ArrowLink to="/iets-klopt-niet">{m.welcome_access_report_link()}</ArrowLink>
      </Section>
    </Page>
  );
}
