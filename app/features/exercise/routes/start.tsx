import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { KeyFacts, Notice, Page } from "~/ui";
import { beginExercise } from "../commands/begin-exercise.server";
import { removeExercise } from "../commands/remove-exercise.server";
import { StartPanel } from "../components/start-panel";
import { findEntrance } from "../find-entrance.server";
import { readOwnExercise } from "../queries.server";
import { pathToGoOn } from "../view-question.server";

export const meta: MetaFunction = () => pageTitle(m.exercise_name());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const { searchParams } = new URL(request.url);
  return { entrance: await findEntrance(actor, getLocale()), isRemoved: searchParams.has("weg"), isOver: searchParams.has("klaar") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const intent = (await readFormData(request)).get("intent");
  if (intent === "remove") {
    const removed = await removeExercise(actor);
    return removed.ok ? seeOther("/mijn/oefening?weg=1") : answerRefusal(removed);
  }
  if (intent !== "begin") throw data({ message: "" }, { status: 400 });
  const begun = await beginExercise(actor);
  if (!begun.ok) return answerRefusal(begun);
  const { underway } = await readOwnExercise(actor);
  return seeOther(underway ? pathToGoOn(underway) : "/mijn/oefening");
}

export default function StartRoute() {
  const { entrance, isRemoved, isOver } = useLoaderData<typeof loader>();
  const { minutes, total, underway, finishedOn } = entrance;
  return (
    <Page title={m.exercise_start_title()} lead={m.exercise_start_lead()} narrow>
      {isRemoved && !underway && !finishedOn && <Notice kind="ok" announce>{m.exercise_removed()}</Notice>}
      {isOver && !underway && <Notice kind="info" announce>{m.exercise_not_underway()}</Notice>}
      <KeyFacts
        facts={[
          { icon: "clock", label: m.exercise_facts_minutes({ minutes }), text: m.exercise_facts_minutes_text({ count: total }) },
          { icon: "pause", label: m.exercise_facts_stop(), text: m.exercise_facts_stop_text() },
          { icon: "lock", label: m.exercise_facts_private(), text: m.exercise_facts_private_text() },
        ]}
      />
      <StartPanel entrance={entrance} />
    </Page>
  );
}
