import { z } from "zod";
import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { parseFormData, type FormValues, type ParsedForm } from "~/platform/form.server";
import { done, type Outcome, type Refusal } from "~/platform/outcome";
import { chooseSchoolHours, renameSheet, shareSheet } from "./commands/change-sheet.server";
import { copySheet } from "./commands/copy-sheet.server";
import { removeSheet } from "./commands/remove-sheet.server";
import { addFunction, removeFunction } from "./commands/save-function.server";
import { newFunctionForm, sheetForm } from "./model/forms";

const wish = z.object({
  intent: z.enum(["addFunction", "removeFunction", "rename", "withinSchoolHours", "anyHours", "share", "stopSharing", "copy", "remove"], { error: () => m.carving_not_understood() }),
  functionId: z.uuid({ error: () => m.carving_not_understood() }).optional(),
});

/** What was asked, and where to go when it is done. A form that is not right comes back with its errors. */
export type Steered = { ok: true; to: string } | (Refusal & { values?: FormValues });

/** Does one of the things that the page of a sheet can do. */
export async function steerSheet(actor: Actor, sheetId: string, posted: FormData): Promise<Steered> {
  const asked = parseFormData(posted, wish);
  if (!asked.ok) return { ok: false, reason: "invalid", message: m.carving_not_understood(), errors: asked.errors };
  const here = `/bedrijf/jobcarving/${sheetId}`;
  const { intent, functionId } = asked.value;
  switch (intent) {
    case "addFunction":
      return withForm(parseFormData(posted, newFunctionForm), (values) => addFunction(actor, sheetId, values), (added) => `${here}/functie/${added.functionId}`);
    case "rename":
      return withForm(parseFormData(posted, sheetForm), ({ name }) => renameSheet(actor, sheetId, name), () => here);
    case "removeFunction":
      return go(functionId ? await removeFunction(actor, sheetId, functionId) : done(), () => here);
    case "withinSchoolHours":
    case "anyHours":
      return go(await chooseSchoolHours(actor, sheetId, intent === "withinSchoolHours"), () => `${here}#week`);
    case "share":
    case "stopSharing":
      return go(await shareSheet(actor, sheetId, intent === "share"), () => `${here}#delen`);
    case "copy":
      return go(await copySheet(actor, sheetId), (copy) => `/bedrijf/jobcarving/${copy.sheetId}`);
    case "remove":
      return go(await removeSheet(actor, sheetId), () => "/bedrijf/jobcarving");
  }
}

const go = <T>(outcome: Outcome<T>, to: (value: T) => string): Steered => (outcome.ok ? { ok: true, to: to(outcome.value) } : outcome);

async function withForm<V, T>(form: ParsedForm<V>, command: (values: V) => Promise<Outcome<T>>, to: (value: T) => string): Promise<Steered> {
  if (!form.ok) return { ok: false, reason: "invalid", message: "", errors: form.errors, values: form.values };
  const outcome = go(await command(form.value), to);
  return outcome.ok ? outcome : { ...outcome, values: form.values };
}
