import { describe, expect, it } from "vitest";
import { findEraseObstacles } from "./policy";

const company = { isManager: true, otherManagers: 0, otherMembers: 0, openVacancies: 0 };

describe("deleting an account", () => {
  it("is free for a job seeker", () => {
    expect(findEraseObstacles({ people: 0, companies: [] })).toEqual([]);
  });

  it("waits until a contact person has handed over the people", () => {
    expect(findEraseObstacles({ people: 1, companies: [] })).toEqual(["caseload"]);
  });

  it.each([
    ["the only manager with colleagues makes one of them manager first", { ...company, otherMembers: 2 }, ["onlyManager"]],
    ["one of two managers may go", { ...company, otherMembers: 2, otherManagers: 1 }, []],
    ["a colleague who is no manager may go", { ...company, isManager: false, otherMembers: 2, otherManagers: 1 }, []],
    ["the last member closes the vacancies first", { ...company, openVacancies: 1 }, ["openVacancies"]],
    ["the last member without vacancies may go", company, []],
    ["vacancies stay with the colleagues", { ...company, otherMembers: 1, otherManagers: 1, openVacancies: 3 }, []],
  ])("%s", (_, facts, obstacles) => {
    expect(findEraseObstacles({ people: 0, companies: [facts] })).toEqual(obstacles);
  });
});
