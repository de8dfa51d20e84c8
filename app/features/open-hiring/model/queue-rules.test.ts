import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerBy, expectedWait, freePlaces, isSameWork, nextOffers, remindAt, type EntryFacts } from "./queue-rules";
import { isOpenState, queueStates, takesPlace } from "./steps";

const at = (text: string) => new Date(text);
const entry = (number: number, more: Partial<EntryFacts> = {}): EntryFacts => ({ id: String(number), number, state: "waiting", place: null, awayFrom: null, awayUntil: null, ...more });

describe("48 hours on working days", () => {
  it.each([
    ["in the week", "2026-11-24T10:00:00+01:00", "2026-11-26T10:00:00+01:00"],
    ["over a weekend", "2026-11-27T15:00:00+01:00", "2026-12-01T15:00:00+01:00"],
    ["offered on a Saturday", "2026-11-28T12:00:00+01:00", "2026-12-02T00:00:00+01:00"],
    ["over Christmas", "2026-12-24T09:00:00+01:00", "2026-12-29T09:00:00+01:00"],
    ["when the clock goes back on Sunday", "2026-10-23T20:00:00+02:00", "2026-10-27T20:00:00+01:00"],
  ])("%s", (_, offered, until) => {
    expect(answerBy(at(offered))).toEqual(at(until));
  });

  it("remind halfway", () => {
    expect(remindAt(at("2026-11-27T15:00:00+01:00"))).toEqual(at("2026-11-30T15:00:00+01:00"));
  });
});

describe("who gets an offer", () => {
  it("those who came first, one for each free place", () => {
    const entries = [entry(3), entry(1, { state: "accepted", place: 2 }), entry(2), entry(4)];
    expect(nextOffers({ isOpen: true, places: 3 }, entries, "2026-11-26")).toEqual({ offers: [{ id: "2", place: 1 }, { id: "3", place: 3 }], away: [] });
  });

  it("nobody while the vacancy stands still", () => {
    expect(nextOffers({ isOpen: false, places: 3 }, [entry(1)], "2026-11-26").offers).toEqual([]);
  });

  it("the next, while the first is away, who keeps the number", () => {
    const away = entry(1, { awayFrom: "2026-11-25", awayUntil: "2026-11-30" });
    expect(nextOffers({ isOpen: true, places: 1 }, [away, entry(2)], "2026-11-26")).toEqual({ offers: [{ id: "2", place: 1 }], away: ["1"] });
    expect(nextOffers({ isOpen: true, places: 1 }, [away, entry(2)], "2026-12-01")).toEqual({ offers: [{ id: "1", place: 1 }], away: [] });
  });

  it("never more than there are places, never out of order, and never leaves a place empty while somebody can come", () => {
    const anyEntry = fc.record({ state: fc.constantFrom(...queueStates), away: fc.boolean() });
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.array(anyEntry, { maxLength: 25 }), (places, drawn) => {
      let free = places;
      const entries = drawn.map(({ state, away }, index) => {
        const takes = takesPlace(state) && free > 0;
        const real = takesPlace(state) && !takes ? "left" : state;
        return entry(index + 1, { state: real, place: takes ? free-- : null, ...(away ? { awayFrom: "2026-11-26", awayUntil: "2026-11-26" } : {}) });
      });
      const { offers } = nextOffers({ isOpen: true, places }, entries, "2026-11-26");
      const able = entries.filter(({ state, awayFrom }) => state === "waiting" && awayFrom === null);
      expect(offers.map(({ id }) => id)).toEqual(able.slice(0, freePlaces(places, entries).length).map(({ id }) => id));
      const taken = [...entries.flatMap(({ place }) => place ?? []), ...offers.map(({ place }) => place)];
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.every((place) => place >= 1 && place <= places)).toBe(true);
    }));
  });
});

describe("the expected wait", () => {
  const opened = at("2026-09-01T09:00:00Z");
  const now = at("2026-11-26T09:00:00Z");
  it("follows from the pace of the offers", () => {
    const offers = ["2026-09-10", "2026-10-10", "2026-11-10"].map((day) => at(`${day}T09:00:00Z`));
    expect(expectedWait(1, offers, opened, now)).toBe(29);
    expect(expectedWait(3, offers, opened, now)).toBe(86);
  });
  it("is not told while too little happened", () => {
    expect(expectedWait(1, [at("2026-10-10T09:00:00Z")], opened, now)).toBeNull();
  });
  it("only grows with the place in line", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 3, maxLength: 60 }), (place, daysAgo) => {
      const offers = daysAgo.map((count) => new Date(now.getTime() - count * 86_400_000));
      expect(expectedWait(place + 1, offers, opened, now)!).toBeGreaterThanOrEqual(expectedWait(place, offers, opened, now)!);
    }));
  });
});

it("the same tasks are the same work in any order", () => {
  expect(isSameWork(["a", "b"], ["b", "a"])).toBe(true);
  expect(isSameWork(["a"], ["a", "b"])).toBe(false);
  expect(isSameWork([], [])).toBe(false);
});

it("an open state is one that ends nowhere yet", () => {
  expect(queueStates.filter(isOpenState)).toEqual(["waiting", "offered", "accepted", "started"]);
});
