import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireActor } from "~/features/accounts/index.server";
import { readFormData } from "~/platform/form.server";
import { pageNotFound, requireId, safePath, seeOther } from "~/platform/http.server";
import { closeAnnouncement } from "../commands/close-announcement.server";

/** Nothing to read here: announcements stand above every page. */
export const loader = () => redirect("/start");

/** Closes one, and goes back to the page that was open. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await readFormData(request);
  const closed = await closeAnnouncement(actor, requireId(String(form.get("announcementId") ?? "")));
  if (!closed.ok) throw pageNotFound();
  return seeOther(safePath(String(form.get("back") ?? "")));
}
