import { describe, expect, it } from "vitest";
import { actionsFrom, stateAfter, vacancyActions, vacancyStates, vacancyTransitions, type VacancyAction, type VacancyState } from "./vacancy-states";

const written: Partial<Record<VacancyAction, Partial<Record<VacancyState, VacancyState>>>> = {
  submit: { draft: "submitted" },
  withdraw: { submitted: "draft" },
  approve: { submitted: "published" },
  askChanges: { submitted: "draft" },
  reject: { submitted: "closed" },
  pause: { published: "paused" },
  stopShowing: { published: "paused" },
  showAgain: { paused: "published" },
  resume: { paused: "published" },
  confirm: { published: "published" },
  fill: { published: "filled", paused: "filled" },
  close: { draft: "closed", submitted: "closed", published: "closed", paused: "closed" },
  expire: { published: "closed", paused: "closed" },
};

describe("what can happen to a vacancy", () => {
  it.each(vacancyActions)("%s goes where the table says, and nowhere from other states", (action) => {
    const inPlace = Object.fromEntries((vacancyTransitions[action].from as readonly VacancyState[]).map((state) => [state, state]));
    const expected = written[action] ?? inPlace;
    for (const state of vacancyStates) expect(stateAfter(action, state), `${action} from ${state}`).toBe(expected[state] ?? null);
  });

  it("keeps a published vacancy up while its change is written, sent and decided", () => {
    for (const action of ["submitChange", "withdrawChange", "approveChange", "askChangesToChange", "rejectChange", "showLess"] as const) {
      expect(stateAfter(action, "published")).toBe("published");
      expect(stateAfter(action, "paused")).toBe("paused");
    }
  });

  it("ends for good", () => {
    for (const state of ["filled", "closed"] as const) {
      for (const party of ["poster", "reviewer", "system"] as const) expect(actionsFrom(state, party)).toEqual([]);
    }
  });

  it("lets nobody but the reviewer decide", () => {
    const deciding = vacancyActions.filter((action) => /approve|askChanges|reject/.test(action));
    expect(deciding.map((action) => vacancyTransitions[action].who)).toEqual(deciding.map(() => "reviewer"));
  });
});
