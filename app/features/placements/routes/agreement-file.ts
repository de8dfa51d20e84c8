import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "~/features/accounts/index.server";
import { pageNotFound, requireId } from "~/platform/http.server";
import { findPlacement } from "../find-placement.server";
import { drawAgreement } from "../draw-agreement.server";

/** The agreement as PDF, for the three who made it: with who said yes to exactly this text, and when. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "jobseeker", "employer", "contactPerson");
  const placement = await findPlacement(actor, requireId(params.placementId));
  if (!placement?.agreement || !placement.hash) throw pageNotFound();
  const file = await drawAgreement(placement.agreement, { hash: placement.hash, said: placement.said.map(({ who, name, atInDutch }) => ({ who, name, at: atInDutch })) });
  return new Response(new Uint8Array(file), { headers: { "content-type": "application/pdf", "content-disposition": 'inline; filename="afspraken-proefplaatsing.pdf"', "cache-control": "private, no-store" } });
}
