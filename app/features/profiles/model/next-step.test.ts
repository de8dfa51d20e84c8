import { describe, expect, it } from "vitest";
import { nextStepOf, type Situation } from "./next-step";

const at = new Date("2026-05-18T10:00:00Z");
const ago = (days: number) => new Date(at.getTime() - days * 86_400_000);
const calm: Situation = { at, profile: { state: "live", missing: 0, begun: true, hasUnsent: false, answer: null }, intake: "taken", availableConfirmedAt: ago(3), matches: [] };
const match = (more: Partial<Situation["matches"][number]>) => ({ id: "m", state: "interest", waitsForMe: false, plannedAt: null, ...more });
const profile = (more: Partial<Situation["profile"]>) => ({ ...calm.profile, ...more });

describe("the next step of a job seeker", () => {
  it.each([
    ["somebody new begins with the profile", { ...calm, profile: profile({ state: "draft", begun: false, missing: 6 }), intake: "waiting" as const }, "beginProfile"],
    ["who stopped halfway goes on", { ...calm, profile: profile({ state: "draft", missing: 2 }) }, "finishProfile"],
    ["a complete draft is sent", { ...calm, profile: profile({ state: "draft", hasUnsent: true }) }, "sendProfile"],
    ["what the contact person asked is changed", { ...calm, profile: profile({ state: "draft", answer: "changesAsked" }) }, "changeProfile"],
    ["after a no it is changed too", { ...calm, profile: profile({ state: "draft", answer: "rejected" }) }, "changeProfile"],
    ["a sent profile waits", { ...calm, profile: profile({ state: "submitted" }), availableConfirmedAt: ago(0) }, "waitForReview"],
    ["a live profile looks for work", calm, "findWork"],
    ["a paused one can be shown again", { ...calm, profile: profile({ state: "paused" }) }, "resumeProfile"],
    ["after 30 days: do you still look for work?", { ...calm, availableConfirmedAt: ago(30) }, "sayAvailable"],
    ["after 29 days not yet", { ...calm, availableConfirmedAt: ago(29) }, "findWork"],
    ["an invitation comes before everything", { ...calm, profile: profile({ state: "draft", begun: false, missing: 6 }), availableConfirmedAt: ago(80), matches: [match({ state: "planned", plannedAt: ago(-1) }), match({ id: "n", state: "invitation", waitsForMe: true })] }, "answerMatch"],
    ["an appointment comes before the profile", { ...calm, profile: profile({ state: "draft", missing: 2 }), matches: [match({ state: "planned", plannedAt: ago(-1) })] }, "appointment"],
    ["an appointment that is over does not", { ...calm, matches: [match({ state: "planned", plannedAt: ago(1) })] }, "findWork"],
    ["both said yes: the contact person looks", { ...calm, matches: [match({ state: "mutual" })] }, "waitForMatch"],
    ["at work", { ...calm, matches: [match({ state: "placed" })] }, "placed"],
    ["who reacted and waits, looks further", { ...calm, matches: [match({ state: "interest" })] }, "findWork"],
  ] satisfies [string, Situation, string][])("%s", (_, situation, step) => {
    expect(nextStepOf(situation).id).toBe(step);
  });

  it("takes the appointment that comes first", () => {
    const matches = [match({ id: "later", state: "planned", plannedAt: ago(-5) }), match({ id: "sooner", state: "planned", plannedAt: ago(-2) })];
    expect(nextStepOf({ ...calm, matches })).toEqual({ id: "appointment", matchId: "sooner" });
  });
});
