import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, FirstUp } from "~/ui";
import type { MyVacancyPage } from "../../find-my-vacancy.server";
import { stepPath } from "../../model/steps";
import { dayWords } from "../vacancy-words";

const dayInMs = 86_400_000;

/** The one yellow panel: what this vacancy needs from its employer now. Nothing when it only has to wait. */
export function NextPanel({ page }: { page: MyVacancyPage }) {
  const { id, state } = page;
  if (state === "draft") {
    const isReady = page.missingCount === 0;
    return (
      <FirstUp title={isReady ? m.vacancies_next_send_title() : m.vacancies_next_write_title()} text={isReady ? m.vacancies_next_send_text() : m.vacancies_next_write_text({ count: page.missingCount })}>
        <ButtonLink variant="person" arrow to={stepPath(id, isReady ? "send" : "kind")}>{isReady ? m.vacancies_next_send_button() : m.vacancies_next_write_button()}</ButtonLink>
      </FirstUp>
    );
  }
  if (page.isChanged && (state === "published" || state === "paused")) {
    return (
      <FirstUp title={m.vacancies_next_changed_title()} text={m.vacancies_next_changed_text()}>
        <ButtonLink variant="person" arrow to={stepPath(id, "send")}>{m.vacancies_next_changed_button()}</ButtonLink>
      </FirstUp>
    );
  }
  if (state === "published" && page.expiresAt && daysLeft(page.expiresAt) <= 7) {
    return (
      <FirstUp late={m.vacancies_next_expires_late({ day: dayWords(new Date(page.expiresAt)) })} title={m.vacancies_next_expires_title()} text={m.vacancies_next_expires_text()}>
        <Form method="post">
          <Button variant="person" name="intent" value="confirm">{m.vacancies_confirm_button()}</Button>
        </Form>
      </FirstUp>
    );
  }
  return null;
}

const daysLeft = (expiresAt: Date | string) => (new Date(expiresAt).getTime() - Date.now()) / dayInMs;
