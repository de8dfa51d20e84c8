import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import type { Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage } from "~/ui";
import { removeInstrument } from "../commands/remove-instrument.server";
import { followRegion, hideInherited } from "../commands/stand-over.server";
import { KeptScope } from "../components/kept-scope";
import { listKept } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.instruments_kept_title());

export async function loader({ request }: LoaderFunctionArgs) {
  return { kept: await listKept(await requireRole(request, "administrator")) };
}

const presses: Record<string, (actor: Actor, scopeId: string, entryId: string) => Promise<Outcome>> = { hide: hideInherited, follow: followRegion, remove: removeInstrument };

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "administrator");
  const posted = await readFormData(request);
  const [intent = "", entryId = ""] = String(posted.get("press") ?? "").split(":");
  const press = Object.hasOwn(presses, intent) ? presses[intent] : undefined;
  if (!press) throw pageNotFound();
  const pressed = await press(actor, requireId(String(posted.get("scopeId") ?? "")), requireId(entryId));
  return pressed.ok ? seeOther("/beheer/instrumenten") : answerRefusal(pressed);
}

export default function KeptRoute() {
  const { kept } = useLoaderData<typeof loader>();
  return (
    <DeskPage above={<ArrowLink to="/beheer" arrow={false} icon="back">{m.instruments_to_administration()}</ArrowLink>} title={m.instruments_kept_title()} lead={m.instruments_kept_lead()}>
      {kept.map((scope) => <KeptScope key={scope.id} scope={scope} />)}
    </DeskPage>
  );
}
