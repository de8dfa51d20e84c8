import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profileActions, profileStates, stateAfter, type ProfileFacts } from "./profile-states";

const facts = (state: ProfileFacts["state"], hasLive = ["live", "changed", "paused"].includes(state), hasWaiting = ["submitted", "changed"].includes(state)): ProfileFacts => ({ state, hasLive, hasWaiting });

describe("the states of a profile", () => {
  it.each([
    ["draft", "submit", "submitted"],
    ["submitted", "submit", "submitted"],
    ["live", "submit", "changed"],
    ["changed", "submit", "changed"],
    ["paused", "submit", "paused"],
    ["submitted", "approve", "live"],
    ["changed", "approve", "live"],
    ["paused", "approve", "paused"],
    ["submitted", "askChanges", "draft"],
    ["changed", "askChanges", "live"],
    ["submitted", "reject", "draft"],
    ["changed", "reject", "live"],
    ["draft", "approve", null],
    ["live", "approve", null],
    ["live", "pause", "paused"],
    ["changed", "pause", "paused"],
    ["live", "startWork", "paused"],
    ["changed", "startWork", "paused"],
    ["draft", "startWork", null],
    ["paused", "startWork", null],
    ["draft", "pause", null],
    ["submitted", "pause", null],
    ["paused", "pause", null],
    ["live", "resume", null],
    ["live", "withdraw", "draft"],
    ["submitted", "withdraw", "draft"],
    ["draft", "withdraw", null],
    ["live", "showLess", "live"],
    ["draft", "showLess", null],
  ] as const)("%s, %s: %s", (state, action, after) => {
    expect(stateAfter(action, facts(state))).toBe(after);
  });

  it("come back from a pause where they were", () => {
    expect(stateAfter("resume", facts("paused", true, false))).toBe("live");
    expect(stateAfter("resume", facts("paused", true, true))).toBe("changed");
    expect(stateAfter("resume", facts("paused", false, true))).toBe("submitted");
    expect(stateAfter("resume", facts("paused", false, false))).toBe("draft");
  });

  it("never show a profile that nobody approved", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...profileActions), { maxLength: 20 }), (actions) => {
      let now: ProfileFacts = { state: "draft", hasLive: false, hasWaiting: false };
      for (const action of actions) {
        if ((action === "approve" || action === "askChanges" || action === "reject") && !now.hasWaiting) continue;
        const state = stateAfter(action, now);
        if (!state) continue;
        now = {
          state,
          hasLive: action === "approve" ? true : action === "withdraw" ? false : now.hasLive,
          hasWaiting: action === "submit" ? true : ["approve", "askChanges", "reject", "withdraw"].includes(action) ? false : now.hasWaiting,
        };
        expect(profileStates).toContain(now.state);
        if (now.state === "live" || now.state === "changed") expect(now.hasLive).toBe(true);
      }
    }));
  });
});
