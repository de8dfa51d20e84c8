import { describe, expect, it } from "vitest";
import { answersForm, answersOf, limitForm } from "./answer-form";

const [one, two] = ["0198f000-0000-7000-8000-000000000001", "0198f000-0000-7000-8000-000000000002"];
const read = (form: object) => answersOf(answersForm.parse(form));

describe("answering many at once", () => {
  it("gives everybody who is ticked the answer for all, with the sentence for all", () => {
    expect(read({ choice: "employer-filled", note: "Dank je.", people: [{ id: one, pick: "on" }, { id: two, pick: "on" }] })).toEqual({
      answers: [{ matchId: one, choice: "employer-filled", note: "Dank je." }, { matchId: two, choice: "employer-filled", note: "Dank je." }], problem: null,
    });
  });

  it("lets what was chosen for one person go before it, also without a tick", () => {
    expect(read({ choice: "employer-filled", note: "Dank je.", people: [{ id: one, pick: "on", note: "Tot ziens." }, { id: two, choice: "employer-times", note: "Jammer." }] }).answers).toEqual([
      { matchId: one, choice: "employer-filled", note: "Tot ziens." },
      { matchId: two, choice: "employer-times", note: "Jammer." },
    ]);
  });

  it("never puts the sentence for all under another reason, nor under a yes", () => {
    expect(read({ choice: "employer-filled", note: "De plek is weg.", people: [{ id: one, choice: "employer-times" }, { id: two, choice: "yes", note: "Leuk!" }] }).answers.map(({ note }) => note)).toEqual(["", ""]);
  });

  it("leaves alone who is not ticked, and asks when nobody is or no answer was chosen", () => {
    expect(read({ choice: "employer-filled", people: [{ id: one }] })).toEqual({ answers: [], problem: "nobody" });
    expect(read({ people: [{ id: one, pick: "on" }] }).problem).toBe("noChoice");
  });

  it("takes at most fifty", () => {
    expect(answersForm.safeParse({ people: Array.from({ length: 51 }, () => ({ id: one })) }).success).toBe(false);
  });
});

describe("the limit of a month", () => {
  it.each([["", null], [undefined, null], ["1", 1], ["500", 500]])("%o is %o", (limit, value) => expect(limitForm.parse({ limit }).limit).toBe(value));
  it.each(["0", "501", "2.5", "veel", "-1"])("%s is none", (limit) => expect(limitForm.safeParse({ limit }).success).toBe(false));
});
