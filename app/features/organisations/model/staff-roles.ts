export const staffRoles = ["contactPerson", "administrator", "jobCoach", "trainer"] as const;
export type StaffRole = (typeof staffRoles)[number];
