import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole } from "~/features/accounts/index.server";
import { requireId } from "~/platform/http.server";
import { answerFaultRows } from "../faults-csv.server";

/** The rows of a list that were refused, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answerFaultRows(await requireRole(request, "contactPerson", "administrator"), requireId(params.importId));
}
