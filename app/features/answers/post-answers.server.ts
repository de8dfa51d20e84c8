import { data } from "@remix-run/node";
import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { parseFormData, type FormValues } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import type { FieldErrors } from "~/platform/outcome";
import { answerMany } from "./commands/answer-many.server";
import { chooseLimit } from "./commands/choose-limit.server";
import { takeUpAgain } from "./commands/take-up-again.server";
import { answersForm, answersOf, limitForm } from "./model/answer-form";
import { mostAtOnce, mostNote } from "./model/answer-limits";

const page = "/bedrijf/antwoorden";

/** What the buttons of the page do. What happened to each person is told on the page that answers the post, so it works without script. */
export async function postAnswers(actor: Actor, form: FormData) {
  switch (form.get("intent")) {
    case "answer":
      return postMany(actor, form);
    case "resume": {
      const taken = await takeUpAgain(actor);
      return taken.ok ? seeOther(page) : answerRefusal(taken);
    }
    case "limit": {
      const parsed = parseFormData(form, limitForm);
      if (!parsed.ok) return wrong({ limit: [m.answers_error_limit()] }, parsed.values);
      const chosen = await chooseLimit(actor, parsed.value.limit);
      return chosen.ok ? seeOther(`${page}#grens`) : answerRefusal(chosen, parsed.values);
    }
    default:
      throw data({ message: "" }, { status: 400 });
  }
}

async function postMany(actor: Actor, form: FormData) {
  const parsed = parseFormData(form, answersForm);
  if (!parsed.ok) return wrong(Object.fromEntries(Object.keys(parsed.errors).map((field) => [field, [fieldError(field)]])), parsed.values);
  const { answers, problem } = answersOf(parsed.value);
  if (problem) return wrong(problem === "nobody" ? { people: [m.answers_error_nobody()] } : { choice: [m.answers_error_no_choice()] }, parsed.values);
  const answered = await answerMany(actor, answers);
  return answered.ok ? data({ ok: true as const, results: answered.value }) : answerRefusal(answered, parsed.values);
}

const fieldError = (field: string): string => (field.endsWith("note") ? m.answers_error_note({ most: mostNote }) : m.answers_error_people({ most: mostAtOnce }));

const wrong = (errors: FieldErrors, values: FormValues) => data({ ok: false as const, message: "", errors, values }, { status: 422 });
