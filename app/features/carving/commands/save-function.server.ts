import { randomUUID } from "node:crypto";
import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { conflict, done, invalid, notFound, type Outcome } from "~/platform/outcome";
import { keepSheet, withSheet } from "../lock-sheet.server";
import { minutesOf, plannedOf, tooMuchIn } from "../model/carve";
import type { NewFunction } from "../model/forms";
import { limits, type FunctionTask, type WorkFunction } from "../model/sheet";
import { timeWords } from "../model/time-words";

/** Adds a function of today, still without tasks. */
export function addFunction(actor: Actor, sheetId: string, values: NewFunction): Promise<Outcome<{ functionId: string }>> {
  return withSheet(actor, sheetId, async (tx, sheet) => {
    const { functions } = sheet.content;
    if (functions.length >= limits.functions) return conflict(m.carving_too_many_functions({ max: limits.functions }));
    const id = randomUUID();
    await keepSheet(tx, sheet, { content: { ...sheet.content, functions: [...functions, { id, ...values, tasks: [] }] } });
    return done({ functionId: id });
  });
}

/** Writes one function with its tasks; the others stay as they are. Tasks that ask more than its people have are not kept. */
export function saveFunction(actor: Actor, sheetId: string, functionId: string, values: NewFunction & { tasks: FunctionTask[] }): Promise<Outcome> {
  return withSheet(actor, sheetId, async (tx, sheet) => {
    if (!sheet.content.functions.some(({ id }) => id === functionId)) return notFound();
    const { title, people, minutesEach, tasks } = values;
    const written: WorkFunction = { id: functionId, title, people, minutesEach, tasks };
    if (tooMuchIn(written) > 0) {
      const locale = getLocale();
      return invalid("", { minutesEach: [m.carving_too_much({ tasks: timeWords(plannedOf(written), locale), hours: timeWords(minutesOf(written), locale) })] });
    }
    return keepSheet(tx, sheet, { content: { ...sheet.content, functions: sheet.content.functions.map((one) => (one.id === functionId ? written : one)) } });
  });
}

/** Takes a function off the sheet. One that is gone already is fine. */
export function removeFunction(actor: Actor, sheetId: string, functionId: string): Promise<Outcome> {
  return withSheet(actor, sheetId, (tx, sheet) => keepSheet(tx, sheet, { content: { ...sheet.content, functions: sheet.content.functions.filter(({ id }) => id !== functionId) } }));
}
