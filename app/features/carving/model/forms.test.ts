import { describe, expect, it } from "vitest";
import { parseFormData } from "~/platform/form.server";
import { functionForm, minutesOfWords, wordsOfMinutes } from "./forms";

function parse(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ title: "Kok", people: "2", minutesEach: "24", ...fields })) form.append(name, value);
  return parseFormData(form, functionForm);
}
const row = (at: number, fields: Record<string, string>) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [`tasks[${at}].${name}`, value]));
const added = (fields: Record<string, string>) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [`added.${name}`, value]));

describe("the form of a function", () => {
  it("reads hours and minutes as people write them", () => {
    expect(parse({ minutesEach: "7,5", ...row(0, { taskId: "cut-vegetables", text: "", amount: "1,5", unit: "hours", canMove: "on" }), ...row(1, { taskId: "", text: "Bestek poleren", amount: "90", unit: "minutes" }) })).toMatchObject({
      ok: true,
      value: { title: "Kok", people: 2, minutesEach: 450, tasks: [{ taskId: "cut-vegetables", text: "", minutes: 90, canMove: true }, { taskId: null, text: "Bestek poleren", minutes: 90, canMove: false }] },
    });
  });

  it("adds the new task, and nothing when its fields are empty", () => {
    expect(parse(added({ taskId: "set-tables", text: "", amount: "3", unit: "hours" }))).toMatchObject({ ok: true, value: { tasks: [{ taskId: "set-tables", minutes: 180, canMove: false }] } });
    expect(parse(added({ taskId: "", text: "", amount: "", unit: "hours" }))).toMatchObject({ ok: true, value: { tasks: [] } });
    expect(parse({})).toMatchObject({ ok: true, value: { tasks: [] } });
  });

  it("takes off what was ticked, whatever its fields say", () => {
    expect(parse(row(0, { taskId: "set-tables", text: "", amount: "veel", unit: "hours", remove: "on" }))).toMatchObject({ ok: true, value: { tasks: [] } });
    expect(parse({ intent: "add", ...row(0, { taskId: "set-tables", text: "", amount: "2", unit: "hours", remove: "on" }) })).toMatchObject({ ok: true });
  });

  it.each([
    ["no name", { title: " " }, "title"],
    ["nobody who does it", { people: "0" }, "people"],
    ["half a person", { people: "1,5" }, "people"],
    ["more hours than a week of work has", { minutesEach: "61" }, "minutesEach"],
    ["hours in words", { minutesEach: "veel" }, "minutesEach"],
    ["no hours", { minutesEach: "" }, "minutesEach"],
    ["a task that does not exist", added({ taskId: "make-gold", amount: "2", unit: "hours" }), "added.taskId"],
    ["a task without a time", added({ taskId: "set-tables", amount: "", unit: "hours" }), "added.amount"],
    ["a task of a moment", added({ taskId: "set-tables", amount: "4", unit: "minutes" }), "added.amount"],
    ["a time without a task", added({ taskId: "", text: "", amount: "4", unit: "hours" }), "added.taskId"],
    ["a task that is chosen and written", added({ taskId: "set-tables", text: "Tafels", amount: "4", unit: "hours" }), "added.text"],
    ["adding nothing", { intent: "add" }, "added.taskId"],
    ["the same task again", { ...row(0, { taskId: "set-tables", text: "", amount: "2", unit: "hours" }), ...added({ taskId: "set-tables", amount: "2", unit: "hours" }) }, "added.taskId"],
  ])("says what is wrong about %s", (_, fields, at) => {
    const parsed = parse(fields as Record<string, string>);
    expect(parsed.ok ? [] : Object.keys(parsed.errors)).toEqual([at]);
    expect(parsed.ok ? "" : parsed.errors[at]![0]).toMatch(/^[A-Z].*\.$/);
  });
});

describe("times in words", () => {
  it.each([["2", "hours", 120], ["1,5", "hours", 90], ["0.25", "hours", 15], ["45", "minutes", 45], ["", "hours", null], ["-2", "hours", null], ["0", "hours", null], ["1e3", "minutes", null], ["99999", "minutes", null]] as const)("%s %s", (written, unit, minutes) => {
    expect(minutesOfWords(written, unit)).toBe(minutes);
  });

  it("come back as they went in", () => {
    for (const minutes of [5, 45, 60, 90, 100, 735]) {
      const { amount, unit } = wordsOfMinutes(minutes);
      expect(minutesOfWords(amount, unit)).toBe(minutes);
    }
  });
});
