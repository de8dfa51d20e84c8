import type { Actor } from "~/features/accounts";
import type { NewVacancy } from "~/features/vacancies/index.server";
import { beginVacancy } from "~/features/vacancies/index.server";
import { m } from "~/paraglide/messages";
import { listInWords } from "~/platform/formats";
import { conflict, invalid, type Outcome } from "~/platform/outcome";
import { keepSheet, withSheet } from "../lock-sheet.server";
import { freedIn, nameOfTask } from "../model/carve";
import type { SheetContent } from "../model/sheet";
import { carvedWork, toVacancyStart } from "../model/vacancy-of";

/**
 * Makes the draft of a vacancy of what was marked. Of one sheet comes at most one: whoever presses second, at the same moment too,
 * waits for the row lock and then reads that there is one.
 */
export function makeVacancy(actor: Actor, sheetId: string, where: Pick<NewVacancy, "placeKind" | "workplaceId" | "contractWith">): Promise<Outcome<{ id: string }>> {
  return withSheet(actor, sheetId, async (tx, sheet) => {
    if (sheet.vacancyId) return conflict(m.carving_already());
    if (freedIn(sheet.content) === 0) return invalid(m.carving_nothing_marked());
    const made = await beginVacancy(tx, actor, { ...where, start: toVacancyStart(sheet.content, aboutOf(sheet.content)) });
    if (made.ok) await keepSheet(tx, sheet, { vacancyId: made.value.id });
    return made;
  });
}

/** Tasks without a card, as a sentence of the vacancy. What companies write is Dutch, in whatever language they read the site. */
function aboutOf(content: SheetContent): string {
  const words = carvedWork(content).others.map((task) => nameOfTask(task, "nl"));
  return words.length === 0 ? "" : m.carving_about({ tasks: listInWords(words, "nl") }, { locale: "nl" }).slice(0, 800);
}
