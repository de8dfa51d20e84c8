import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireActor, writeSessionToken } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ConfirmPage, Notice, Page, Rows } from "~/ui";
import { eraseAccount } from "../commands/erase-account.server";
import type { EraseObstacle } from "../policy";
import { listOwnEraseObstacles } from "../queries.server";

export const meta = () => pageTitle(m.privacy_erase_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return { role: actor.role, obstacles: await listOwnEraseObstacles(actor) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const outcome = await eraseAccount(actor);
  if (!outcome.ok) return data({ message: outcome.message }, { status: 409 });
  throw seeOther("/?verwijderd", { "Set-Cookie": await writeSessionToken("", 0) });
}

export default function Erase() {
  const { role, obstacles } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (obstacles.length > 0) {
    return (
      <Page title={m.privacy_erase_title()} lead={m.privacy_erase_first()} narrow>
        <Rows>
          {obstacles.map((obstacle) => (
            <li key={obstacle}>
              <p>{wordsFor(obstacle).text}</p>
              <ArrowLink to={wordsFor(obstacle).to}>{wordsFor(obstacle).link}</ArrowLink>
            </li>
          ))}
        </Rows>
        <ArrowLink to="/account/gegevens" icon="back" arrow={false}>{m.privacy_erase_back()}</ArrowLink>
      </Page>
    );
  }
  return (
    <ConfirmPage
      title={m.privacy_erase_sure()}
      cancelTo="/account/gegevens"
      text={
        <div className="stack">
          {answer && <Notice kind="error" announce title={answer.message} />}
          <p>{role === "jobseeker" ? m.privacy_erase_what_jobseeker() : m.privacy_erase_what()}</p>
          <p>{m.privacy_erase_keep()}</p>
        </div>
      }
    >
      <Form method="post" reloadDocument>
        <Button icon="trash">{m.privacy_erase_button()}</Button>
      </Form>
    </ConfirmPage>
  );
}

function wordsFor(obstacle: EraseObstacle): { text: string; link: string; to: string } {
  switch (obstacle) {
    case "caseload":
      return { text: m.privacy_erase_caseload(), link: m.privacy_erase_caseload_link(), to: "/gemeente/mensen" };
    case "onlyManager":
      return { text: m.privacy_erase_only_manager(), link: m.privacy_erase_only_manager_link(), to: "/bedrijf/collegas" };
    case "openVacancies":
      return { text: m.privacy_erase_vacancies(), link: m.privacy_erase_vacancies_link(), to: "/bedrijf/vacatures" };
  }
}
