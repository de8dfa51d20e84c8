import { beforeEach, expect, it, vi } from "vitest";
import { toTalentDocument } from "~/features/profiles/search-document.server";
import { findShownProfile, loadFitProfile } from "~/features/profiles/index.server";
import { findPerson } from "~/features/caseload/find-person.server";
import { listOwnPeople } from "~/features/caseload/list-own-people.server";
import { logger } from "~/platform/log.server";
import { after, days } from "~/platform/clock";
import { isoDay } from "~/platform/dates";
import { useDatabase } from "#tests/support/database";
import { makeLivePerson, makeScene } from "#tests/support/scene";
import { addIntervention } from "./commands/keep-interventions.server";
import { moveOnLadder } from "./commands/move-on-ladder.server";
import { writeGoal } from "./commands/write-goal.server";

const database = useDatabase();
beforeEach(() => database.emptyTables());

const secrets = ["zolderkamergeheim", "schuldhulpgeheim", "maatjesgeheim", "laddergeheim"];

it("reaches no search document, no fit, no page of an employer or another contact person, no list and no log", async () => {
  const scene = await makeScene();
  const lines: unknown[] = [];
  for (const level of ["trace", "debug", "info", "warn", "error"] as const) vi.spyOn(logger, level).mockImplementation((...line: unknown[]) => void lines.push(line));
  const bare = await makeLivePerson(scene.here.id, "Samira", scene.ria.membershipId);
  const id = bare.jobSeekerId!;
  const seen = async () => {
    return JSON.stringify([
      await toTalentDocument(id), await loadFitProfile(id), await findShownProfile(scene.fatma, id), await findPerson(scene.tom, id),
      await findPerson(scene.ria, id), await listOwnPeople(scene.ria, { search: "", need: null, state: null, stage: null }, { take: 25, skip: 0 }),
    ]);
  };
  const before = await seen();
  await moveOnLadder(scene.ria, id, { step: 2, since: isoDay(after(-days(1))), reason: secrets[3]! });
  await writeGoal(scene.ria, id, secrets[0]!);
  await addIntervention(scene.ria, id, { what: secrets[1]!, who: secrets[2]! });
  const later = await seen();
  for (const secret of secrets) expect(later).not.toContain(secret);
  // not a number or a date of it either: the same as without, but for when somebody looked
  const withoutTimes = (text: string) => text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "");
  expect(withoutTimes(later)).toBe(withoutTimes(before));
  expect(JSON.stringify(lines)).not.toMatch(new RegExp(secrets.join("|")));
  vi.restoreAllMocks();
});
