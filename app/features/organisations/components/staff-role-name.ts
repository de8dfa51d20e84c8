import type { Role } from "~/features/accounts";
import { m } from "~/paraglide/messages";

export function staffRoleName(role: Role): string {
  switch (role) {
    case "contactPerson":
      return m.organisations_role_contact_person();
    case "administrator":
      return m.organisations_role_administrator();
    case "jobCoach":
      return m.organisations_role_job_coach();
    case "trainer":
      return m.organisations_role_trainer();
    default:
      return m.organisations_role_other();
  }
}
