import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, ButtonRow, NextStep } from "~/ui";
import type { HomeView } from "../../read-home.server";

type Told = { title: string; text: string; doing: ReactNode };

/** The one yellow panel: the next step of this person, and the choice itself. */
export function HomeStep({ home }: { home: HomeView }) {
  const { title, text, doing } = tell(home);
  return (
    <NextStep id="volgende" eyebrow={m.profiles_step_eyebrow()} title={title} text={text}>
      <ButtonRow>{doing}</ButtonRow>
    </NextStep>
  );
}

const go = (to: string, words: string) => (
  <ButtonLink variant="person" size="large" to={to} arrow>
    {words}
  </ButtonLink>
);

const press = (intent: string, words: string, variant: "person" | "subtle" = "person") => (
  <Form method="post">
    <Button variant={variant} size={variant === "person" ? "large" : "normal"} name="intent" value={intent}>
      {words}
    </Button>
  </Form>
);

function tell(home: HomeView): Told {
  const { step, firstName: name, match } = home;
  const contact = home.contact?.firstName ?? m.profiles_contact_someone();
  const company = match?.company ?? "";
  switch (step.id) {
    case "answerMatch":
      return { title: m.profiles_step_answer({ name }), text: m.profiles_step_answer_text({ company, title: match?.title ?? "" }), doing: go(match?.path ?? "/matches", m.profiles_step_answer_button()) };
    case "appointment":
      return { title: m.profiles_step_appointment({ name, when: match?.when ?? "" }), text: appointmentText(home), doing: go(match?.path ?? "/matches", m.profiles_step_appointment_button()) };
    case "changeProfile":
      return { title: m.profiles_step_change({ name }), text: step.note ? m.profiles_step_change_note({ contact, note: step.note }) : m.profiles_step_change_text({ contact }), doing: go("/mijn/profiel", m.profiles_step_change_button()) };
    case "beginProfile":
      return { title: m.profiles_step_begin({ name }), text: m.profiles_step_begin_text(), doing: go(step.path, m.profiles_step_begin_button()) };
    case "finishProfile":
      return { title: m.profiles_step_finish({ name }), text: step.missing === 1 ? m.profiles_step_finish_one() : m.profiles_step_finish_other({ count: step.missing }), doing: go(step.path, m.profiles_go_on()) };
    case "sendProfile":
      return { title: m.profiles_step_send({ name }), text: m.profiles_step_send_text({ contact }), doing: go("/mijn/profiel/versturen", m.profiles_to_send()) };
    case "sayAvailable":
      return { title: m.profiles_step_available({ name }), text: m.profiles_step_available_text({ days: step.days }), doing: <>{press("available", m.profiles_available_yes())}{press("pause", m.profiles_available_no(), "subtle")}</> };
    case "resumeProfile":
      return { title: m.profiles_step_resume({ name }), text: m.profiles_step_resume_text(), doing: press("resume", m.profiles_resume()) };
    case "waitForReview":
      return { title: m.profiles_step_wait({ name }), text: m.profiles_step_wait_text({ contact }), doing: go("/werk", m.profiles_step_look_button()) };
    case "waitForMatch":
      return { title: m.profiles_step_match({ name }), text: m.profiles_step_match_text({ company, contact }), doing: go(match?.path ?? "/matches", m.profiles_step_match_button()) };
    case "placed":
      return { title: m.profiles_step_placed({ name }), text: m.profiles_step_placed_text({ company, contact }), doing: go(match?.path ?? "/matches", m.profiles_step_match_button()) };
    case "findWork":
      return { title: m.profiles_step_find({ name }), text: m.profiles_step_find_text(), doing: go("/werk", m.profiles_step_find_button()) };
  }
}

function appointmentText({ match }: HomeView): string {
  if (!match) return "";
  const where = match.where ? m.profiles_step_where({ where: match.where }) : "";
  const together = match.with ? m.profiles_step_with({ who: match.with }) : "";
  return [match.company + ".", where, together].filter(Boolean).join(" ");
}
