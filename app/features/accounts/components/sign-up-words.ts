import { m } from "~/paraglide/messages";
import type { looksForChoices, worksNowChoices } from "../model/sign-up-choices";

export function looksForName(choice: (typeof looksForChoices)[number]): string {
  const names = {
    paidWork: m.accounts_looks_for_paid_work,
    moreHours: m.accounts_looks_for_more_hours,
    learning: m.accounts_looks_for_learning,
    experience: m.accounts_looks_for_experience,
    volunteering: m.accounts_looks_for_volunteering,
    notSure: m.accounts_looks_for_not_sure,
  };
  return names[choice]();
}

export function worksNowName(choice: (typeof worksNowChoices)[number]): string {
  const names = { no: m.accounts_works_now_no, someHours: m.accounts_works_now_some_hours, unpaid: m.accounts_works_now_unpaid };
  return names[choice]();
}
