import { useEffect, useRef } from "react";
import { m } from "~/paraglide/messages";
import { Notice, Row, Rows, Section, TextLink } from "~/ui";
import type { AnswerResult } from "../commands/answer-many.server";

/** What happened, per person: somebody may have taken it back meanwhile. It takes the focus, as the button that was pressed is far below. */
export function AnswerResults({ results }: { results: AnswerResult[] }) {
  const box = useRef<HTMLDivElement>(null);
  const failed = results.filter(({ what }) => what === "failed").length;
  const sent = results.length - failed;
  useEffect(() => box.current?.focus(), [results]);
  return (
    <div ref={box} tabIndex={-1}>
      <Section id="gestuurd" kind="desk-section" title={m.answers_results_title()}>
        <Notice kind={failed > 0 ? "warning" : "ok"} announce title={sent === 1 ? m.answers_sent_one() : m.answers_sent_other({ count: sent })}>
          {failed > 0 ? (failed === 1 ? m.answers_failed_one() : m.answers_failed_other({ count: failed })) : m.answers_sent_thanks()}
        </Notice>
        <Rows>
          {results.map(({ matchId, path, person, title, what, message }) => (
            <Row key={matchId} title={<TextLink to={path}>{m.answers_person({ person, title })}</TextLink>}>
              {{ yes: m.answers_result_yes(), no: m.answers_result_no(), failed: m.answers_result_failed({ message }) }[what]}
            </Row>
          ))}
        </Rows>
      </Section>
    </div>
  );
}
