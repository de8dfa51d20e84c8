import { expect, test } from "vitest";
import { hintOf, smsNumberOf } from "./sms-number";

test.each([
  ["06 12 34 56 78", "+31612345678"],
  ["06-12345678", "+31612345678"],
  ["+31 6 12345678", "+31612345678"],
  ["0031612345678", "+31612345678"],
  ["(06) 12 34 56 78", "+31612345678"],
  ["+32 470 12 34 56", "+32470123456"],
  ["+48 512 345 678", "+48512345678"],
  ["010 300 00 00", null],
  ["06 12 34 56 7", null],
  ["0612345678999", null],
  ["0900 1234", null],
  ["14 010", null],
  ["bel maar", null],
  ["", null],
])("%s is %s", (written, number) => {
  expect(smsNumberOf(written)).toBe(number);
});

test("a number is shown so that only its owner knows it", () => {
  expect(hintOf("+31612345678")).toBe("06 •• •• •• 78");
  expect(hintOf("+32470123456")).toBe("+32 •• •• •• 56");
});
