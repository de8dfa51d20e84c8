import { m } from "~/paraglide/messages";
import { ButtonLink, ButtonRow, Page } from "~/ui";

type ErrorPageProps = {
  status: number;
  /** what a command or a policy said, already in plain words */
  message: string;
  /** the number that is in the log too */
  reference: string;
};

/** What happened and what to do now, in the house style. */
export function ErrorPage({ status, message, reference }: ErrorPageProps) {
  const { title, text } = wordsFor(status);
  return (
    <Page title={title} lead={message || text} narrow>
      <ButtonRow>
        {status === 410 ? <ButtonLink to="/werk">{m.site_error_to_work()}</ButtonLink> : <ButtonLink to="/start">{m.site_error_to_start()}</ButtonLink>}
        <ButtonLink to="/iets-klopt-niet" variant="secondary">
          {m.site_footer_report()}
        </ButtonLink>
      </ButtonRow>
      {status >= 500 && reference && (
        <p className="muted small">
          {m.site_error_reference()} <b>{reference}</b>
        </p>
      )}
    </Page>
  );
}

function wordsFor(status: number): { title: string; text: string } {
  switch (status) {
    case 403:
      return { title: m.site_error_403_title(), text: m.site_error_403_text() };
    case 404:
      return { title: m.site_error_404_title(), text: m.site_error_404_text() };
    case 410:
      return { title: m.site_error_410_title(), text: m.site_error_410_text() };
    case 405:
    case 413:
    case 415:
    case 422:
    case 400:
      return { title: m.site_error_400_title(), text: m.site_error_400_text() };
    case 409:
      return { title: m.site_error_409_title(), text: m.site_error_409_text() };
    case 429:
      return { title: m.site_error_429_title(), text: m.site_error_429_text() };
    default:
      return { title: m.site_error_500_title(), text: m.site_error_500_text() };
  }
}
