import { m } from "~/paraglide/messages";
import { ArrowLink, Fact, Facts, Section } from "~/ui";
import { answerRules, type ToldStanding } from "../model/standing";
import { answersInWords } from "./answer-words";

type Props = { told: ToldStanding | null; /** a link to where one answers; not on that page itself */ withLink?: boolean };

/** How the own company answers, and how that becomes better. */
export function OwnAnswers({ told, withLink = true }: Props) {
  return (
    <Section id="antwoorden" kind="block" level={3} title={m.answers_own_title()}>
      <p>{answersInWords(told)}</p>
      <Facts>
        <Fact icon="clock">{m.answers_raise_soon()}</Fact>
        <Fact icon="check">{m.answers_raise_no_counts()}</Fact>
        {!told && <Fact icon="info">{m.answers_raise_enough({ enough: answerRules.enough })}</Fact>}
      </Facts>
      {withLink && (
        <p>
          <ArrowLink to="/bedrijf/antwoorden">{m.answers_to_page()}</ArrowLink>
        </p>
      )}
      <p>
        <ArrowLink to="/zo-werkt-matchen#antwoorden">{m.answers_how_counted()}</ArrowLink>
      </p>
    </Section>
  );
}
