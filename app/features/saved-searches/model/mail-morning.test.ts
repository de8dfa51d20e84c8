import { expect, it } from "vitest";
import { isMailMorning } from "./mail-morning";

it.each([
  ["nine on a Monday in winter", "2026-11-23T08:00:00Z", true],
  ["five to nine in winter", "2026-11-23T07:55:00Z", false],
  ["nine on a Tuesday in summer", "2026-06-09T07:00:00Z", true],
  ["half past eleven", "2026-11-23T10:30:00Z", true],
  ["noon", "2026-11-23T11:00:00Z", false],
  ["a Saturday", "2026-11-28T08:15:00Z", false],
  ["the first day of Christmas", "2026-12-25T08:15:00Z", false],
])("mails about new work go out: %s", (_, at, goes) => {
  expect(isMailMorning(new Date(at))).toBe(goes);
});
