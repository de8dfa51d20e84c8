import type { Actor } from "~/features/accounts";
import { getLocale } from "~/paraglide/runtime";
import { after, days } from "~/platform/clock";
import { shortDay } from "~/platform/dates";
import { answerRefusal, seeOther } from "~/platform/http.server";
import type { Outcome } from "~/platform/outcome";
import { clearImport } from "./commands/clear-import.server";
import { startImport } from "./commands/start-import.server";
import { undoImport } from "./commands/undo-import.server";
import { faultWordsOf } from "./components/fault-words";
import { importLimits } from "./model/fields";
import type { findImportPage } from "./queries.server";

type Step = (actor: Actor, importId: string) => Promise<Outcome<unknown>>;
const steps = new Map<unknown, Step>([["start", startImport], ["undo", undoImport], ["clear", clearImport]]);

/**
 * What the page of a list answers to, of people and of vacancies: the three steps, and else the choice of columns, which each kind reads itself.
 * @param to where the lists are; back there when the list itself is gone
 */
export async function actOnList(actor: Actor, importId: string, form: FormData, to: string, choose: () => Outcome<unknown> | Promise<Outcome<unknown>>) {
  const intent = form.get("intent");
  const outcome = await (steps.get(intent)?.(actor, importId) ?? choose());
  if (!outcome.ok) return answerRefusal(outcome, Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === "string")));
  const isGone = intent === "clear" && (outcome.value as { isGone: boolean }).isGone;
  return seeOther(isGone ? to : `${to}/${importId}`);
}

/** What both kinds of pages show of a list in words. */
export function tellList({ state, examples, clearedAt, createdAt, kind, faults }: NonNullable<Awaited<ReturnType<typeof findImportPage>>>) {
  return {
    examples: state === "mapping" || state === "checked" ? examples : [],
    isKept: clearedAt === null,
    keptUntil: shortDay(after(days(importLimits.keptDays), createdAt), getLocale()),
    faults: faults.map(({ number, column, value, fault, other }) => ({ number, column, value, ...faultWordsOf(kind, fault, other) })),
  };
}
