import { describe, expect, it } from "vitest";
import { stepsOf } from "./steps";
import type { MatchFacts } from "./transitions";

const nothing = { approved: false, met: false, placed: false };
const told = (match: MatchFacts, reached = nothing) => stepsOf(match, reached).map(({ id, state }) => `${id} ${state}`);
const yes = { jobSeekerAnswer: "yes", employerAnswer: "yes" } as const;

describe("the steps of a match", () => {
  it("begin with who began", () => {
    expect(told({ state: "interest", origin: "interest", jobSeekerAnswer: "yes", employerAnswer: "waiting" })).toEqual(["jobseeker done", "employer now", "approval later", "meeting later", "work later"]);
    expect(told({ state: "invitation", origin: "invitation", jobSeekerAnswer: "waiting", employerAnswer: "yes" })[0]).toBe("employer done");
  });

  it("ask both sides at once in a proposal", () => {
    expect(told({ state: "proposal", origin: "proposal", jobSeekerAnswer: "waiting", employerAnswer: "waiting" }).slice(0, 4)).toEqual(["proposal done", "jobseeker now", "employer now", "approval later"]);
    expect(told({ state: "proposal", origin: "proposal", jobSeekerAnswer: "waiting", employerAnswer: "yes" }).slice(1, 3)).toEqual(["jobseeker now", "employer done"]);
  });

  it("wait for the contact person when both said yes", () => {
    expect(told({ state: "mutual", origin: "interest", ...yes })[2]).toBe("approval now");
  });

  it("go on to the meeting and to work", () => {
    expect(told({ state: "approved", origin: "interest", ...yes })[3]).toBe("meeting now");
    expect(told({ state: "planned", origin: "interest", ...yes }, { approved: true, met: true, placed: false }).slice(3)).toEqual(["meeting done", "work now"]);
    expect(told({ state: "placed", origin: "interest", ...yes }, { approved: true, met: false, placed: true }).slice(3)).toEqual(["meeting done", "work now"]);
    expect(told({ state: "completed", origin: "interest", ...yes }, { approved: true, met: true, placed: true }).every((step) => step.endsWith("done"))).toBe(true);
  });

  it("stop where it ended, without what would have come", () => {
    expect(told({ state: "declined", origin: "interest", jobSeekerAnswer: "yes", employerAnswer: "no" })).toEqual(["jobseeker done", "employer stopped"]);
    expect(told({ state: "refused", origin: "invitation", ...yes })).toEqual(["employer done", "jobseeker done", "approval stopped"]);
    expect(told({ state: "declined", origin: "interest", ...yes }, { approved: true, met: true, placed: false })).toEqual(["jobseeker done", "employer done", "approval done", "meeting done", "work stopped"]);
  });
});
