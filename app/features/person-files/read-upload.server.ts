import { data } from "@remix-run/node";
import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, requireId, seeOther } from "~/platform/http.server";
import { isTooLargeToRead } from "~/platform/pictures.server";
import { addFile } from "./commands/add-file.server";
import { removeFile } from "./commands/remove-file.server";
import { fileForm } from "./model/file-form";

/** What both pages of papers do with their form: a paper comes in, or goes. */
export async function actOnFiles(actor: Actor, jobSeekerId: string, request: Request, path: string) {
  const wrong = (errors: Record<string, string[]>, values: Record<string, string | string[]> = {}) => data({ ok: false as const, message: "", errors, values }, { status: 422 });
  if (isTooLargeToRead(request)) return wrong({ file: [m.person_files_too_large()] });
  const form = await readFormData(request);
  if (form.get("intent") === "remove") {
    const removed = await removeFile(actor, jobSeekerId, requireId(String(form.get("file"))));
    return removed.ok ? seeOther(path) : answerRefusal(removed);
  }
  const parsed = parseFormData(form, fileForm);
  if (!parsed.ok) return wrong(parsed.errors, parsed.values);
  const upload = form.get("file");
  const added = await addFile(actor, jobSeekerId, { name: parsed.value.name, upload: upload instanceof File ? Buffer.from(await upload.arrayBuffer()) : Buffer.alloc(0) });
  return added.ok ? seeOther(path) : answerRefusal(added, parsed.values);
}
