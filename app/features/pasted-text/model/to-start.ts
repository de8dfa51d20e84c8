import type { VacancyStart } from "~/features/vacancies";
import type { Said } from "./found";

/** What the pages of a vacancy begin with, of what somebody confirmed. */
export function toStart(said: readonly Said[]): VacancyStart {
  const start: VacancyStart = { taskIds: [], needs: [], offers: [] };
  for (const one of said) {
    switch (one.what) {
      case "title":
        start.title = one.title;
        break;
      case "task":
        start.taskIds.push(one.taskId);
        break;
      case "hours":
        start.hours = { low: one.low, high: one.high };
        break;
      case "days":
        start.dayParts = [...one.dayParts];
        break;
      case "pay":
        start.pay = { low: one.low, high: one.high };
        break;
      case "scale":
        start.payScale = one.text;
        break;
      case "start":
        start.startFrom = one.day;
        break;
      case "need":
        start.needs.push({ text: one.text, taskId: one.taskId });
        break;
      case "offer":
        start.offers.push(one.offerId);
        break;
      case "schoolHours":
        start.withinSchoolHours = true;
        break;
      case "about":
        start.about = one.text;
    }
  }
  return start;
}
