import { m } from "~/paraglide/messages";
import type { Role } from "../model/actor";

/** The Dutch or English word for a role. */
export function roleName(role: Role): string {
  const names: Record<Role, () => string> = {
    jobseeker: m.accounts_role_jobseeker,
    employer: m.accounts_role_employer,
    contactPerson: m.accounts_role_contact_person,
    administrator: m.accounts_role_administrator,
    jobCoach: m.accounts_role_job_coach,
    trainer: m.accounts_role_trainer,
  };
  return names[role]();
}
