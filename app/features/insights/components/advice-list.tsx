import { m } from "~/paraglide/messages";
import { ArrowLink, Notice, Section } from "~/ui";
import type { Advice } from "../model/advice";
import type { FiguresPage } from "../read-figures.server";

/** What the company can do next, when its figures tell something. */
export function AdviceList({ page }: { page: FiguresPage }) {
  if (page.advice.length === 0) return null;
  const vacancies = page.vacancy ? `/bedrijf/vacatures/${page.vacancy.id}` : "/bedrijf/vacatures";
  const words: Record<Advice, { title: string; text: string; link: string; to: string }> = {
    answer: { title: m.insights_advice_answer(), text: m.insights_advice_answer_text({ count: page.figures.answers.unanswered }), link: m.insights_advice_answer_link(), to: "/bedrijf/antwoorden" },
    clearerText: { title: m.insights_advice_clearerText(), text: m.insights_advice_clearerText_text(), link: m.insights_advice_clearerText_link(), to: vacancies },
    invite: { title: m.insights_advice_invite(), text: m.insights_advice_invite_text(), link: m.insights_advice_invite_link(), to: "/bedrijf/mensen" },
    moreLooks: { title: m.insights_advice_moreLooks(), text: m.insights_advice_moreLooks_text(), link: m.insights_advice_moreLooks_link(), to: vacancies },
    reason: { title: m.insights_advice_reason(), text: m.insights_advice_reason_text({ reason: page.reason ?? "" }), link: m.insights_advice_reason_link(), to: vacancies },
    meet: { title: m.insights_advice_meet(), text: m.insights_advice_meet_text(), link: m.insights_advice_meet_link(), to: "/matches" },
  };
  return (
    <Section id="doen" kind="desk-section" title={m.insights_advice_title()}>
      {page.advice.map((advice) => {
        const { title, text, link, to } = words[advice];
        return (
          <Notice key={advice} title={title}>
            {text} <ArrowLink to={to}>{link}</ArrowLink>
          </Notice>
        );
      })}
    </Section>
  );
}
