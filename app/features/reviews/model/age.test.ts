import { describe, expect, it } from "vitest";
import { addOfficeHours } from "~/platform/working-time";
import { ageOf, daysAndHours, promisedHours } from "./age";

const submittedAt = new Date("2026-05-18T10:00:00+02:00");
const dueAt = addOfficeHours(submittedAt, promisedHours);

describe("the age of something that waits", () => {
  it("is nothing at the start", () => expect(ageOf(dueAt, submittedAt)).toEqual({ share: 0, hoursLeft: 16 }));
  it("is half after one working day", () => expect(ageOf(dueAt, new Date("2026-05-19T10:00:00+02:00"))).toEqual({ share: 0.5, hoursLeft: 8 }));
  it("does not grow at night", () => expect(ageOf(dueAt, new Date("2026-05-18T23:00:00+02:00")).hoursLeft).toBe(9));
  it("is more than one when it is too late", () => {
    const late = ageOf(dueAt, new Date("2026-05-20T14:00:00+02:00"));
    expect(late.hoursLeft).toBe(-4);
    expect(late.share).toBe(1.25);
  });
});

describe("hours in words", () => {
  it("are halves below a day", () => expect(daysAndHours(5.4)).toEqual({ days: 0, hours: 5.5 }));
  it("are a day from eight hours on", () => expect(daysAndHours(7.9)).toEqual({ days: 1, hours: 0 }));
  it("are days of eight hours above", () => expect(daysAndHours(11.2)).toEqual({ days: 1, hours: 3 }));
  it("never speak of eight hours beside a day", () => expect(daysAndHours(15.9)).toEqual({ days: 2, hours: 0 }));
  it("have the same size when it is too late", () => expect(daysAndHours(-9)).toEqual({ days: 1, hours: 1 }));
});
