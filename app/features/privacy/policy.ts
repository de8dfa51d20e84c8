/** What stands in the way of deleting an account, in the order in which it is told. */
export type EraseObstacle = "caseload" | "onlyManager" | "openVacancies";

export type EraseFacts = {
  /** people whose contact person this account is */
  people: number;
  companies: {
    isManager: boolean;
    otherManagers: number;
    otherMembers: number;
    /** vacancies that are submitted, published or paused */
    openVacancies: number;
  }[];
};

/**
 * Nobody's people are left alone, and no company is left with vacancies that nobody answers for.
 * The only manager makes a colleague manager first; the very last member closes the vacancies first.
 */
export function findEraseObstacles({ people, companies }: EraseFacts): EraseObstacle[] {
  const obstacles: EraseObstacle[] = people > 0 ? ["caseload"] : [];
  if (companies.some((one) => one.isManager && one.otherManagers === 0 && one.otherMembers > 0)) obstacles.push("onlyManager");
  if (companies.some((one) => one.otherMembers === 0 && one.openVacancies > 0)) obstacles.push("openVacancies");
  return obstacles;
}
