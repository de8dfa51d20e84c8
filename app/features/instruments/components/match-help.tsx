import { m } from "~/paraglide/messages";
import { ArrowLink, Row, Rows, Section, TextLink } from "~/ui";

type MatchHelpProps = { options: { id: string; name: string; text: string; to: string }[]; side: "jobseeker" | "employer" | "contact" };

/** "Dit kan helpen": at most three options for a match, without a word about the person. */
export function MatchHelp({ options, side }: MatchHelpProps) {
  if (options.length === 0) return null;
  return (
    <Section id="dit-kan-helpen" kind="section" title={m.instruments_help_title()} lead={side === "employer" ? m.instruments_help_lead_employer() : m.instruments_help_lead()}>
      <Rows>
        {options.map(({ id, name, text, to }) => (
          <Row key={id} title={<TextLink to={to} lang="nl">{name}</TextLink>}><span lang="nl">{text}</span></Row>
        ))}
      </Rows>
      {side === "jobseeker" && <p><ArrowLink to="/wat-verandert-er-met-mijn-geld">{m.instruments_money_title()}</ArrowLink></p>}
    </Section>
  );
}
