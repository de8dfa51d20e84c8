import type { Actor } from "~/features/accounts";
import { now } from "~/platform/clock";
import type { Outcome } from "~/platform/outcome";
import { keepSheet, withSheet } from "../lock-sheet.server";

/** Another name for the sheet. */
export const renameSheet = (actor: Actor, sheetId: string, title: string): Promise<Outcome> => withSheet(actor, sheetId, (tx, sheet) => keepSheet(tx, sheet, { title }));

/** Whether the new work has to fit while children are at school. */
export function chooseSchoolHours(actor: Actor, sheetId: string, withinSchoolHours: boolean): Promise<Outcome> {
  return withSheet(actor, sheetId, (tx, sheet) => keepSheet(tx, sheet, { content: { ...sheet.content, withinSchoolHours } }));
}

/** Lets contact persons of the company read the sheet, or stops that at once. */
export function shareSheet(actor: Actor, sheetId: string, isShared: boolean): Promise<Outcome> {
  return withSheet(actor, sheetId, (tx, sheet) => keepSheet(tx, sheet, { sharedSince: isShared ? (sheet.sharedSince ?? now()) : null }));
}
