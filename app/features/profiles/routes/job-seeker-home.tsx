import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { MatchSteps } from "~/features/matches";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import type { Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink } from "~/ui";
import { confirmAvailability } from "../commands/confirm-availability.server";
import { pauseProfile } from "../commands/pause-profile.server";
import { resumeProfile } from "../commands/resume-profile.server";
import { FittingWork } from "../components/home/fitting-work";
import { HomeSide } from "../components/home/home-side";
import { HomeStep } from "../components/home/home-step";
import { readHome, type HomeView } from "../read-home.server";

export const handle = { shell: "bands" };

export const meta = () => pageTitle(m.profiles_home_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  return readHome(actor, getLocale());
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "jobseeker");
  const form = await readFormData(request);
  const commands: Record<string, () => Promise<Outcome<unknown>>> = { available: () => confirmAvailability(actor), pause: () => pauseProfile(actor), resume: () => resumeProfile(actor) };
  const command = commands[String(form.get("intent"))];
  if (!command) throw data({ message: "" }, { status: 400 });
  const outcome = await command();
  return outcome.ok ? seeOther("/mijn") : answerRefusal(outcome);
}

export default function JobSeekerHome() {
  const home = useLoaderData<typeof loader>() as HomeView;
  return (
    <>
      <HomeStep home={home} />
      {home.match && (
        <section className="section container" aria-labelledby="samen">
          <div className="section-head">
            <h2 id="samen">{m.profiles_home_match({ company: home.match.company })}</h2>
            <p>{home.match.title}</p>
          </div>
          <MatchSteps steps={home.match.steps} />
          <p>
            <ArrowLink to={home.match.path}>{m.profiles_home_to_match()}</ArrowLink>
          </p>
        </section>
      )}
      <div className="container home-grid">
        <FittingWork home={home} />
        <HomeSide home={home} />
      </div>
    </>
  );
}
