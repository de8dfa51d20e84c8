import { describe, expect, it } from "vitest";
import { parseFormData } from "~/platform/form.server";
import { centsAsWritten, centsOf } from "./money";
import { applyStep, stepForms } from "./step-forms";
import { sampleContent } from "./sample-content";
import { vacancyContentSchema } from "./vacancy-content";

function posted(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  return form;
}

describe("the pages of writing a vacancy", () => {
  it("read euros as people write them", () => {
    expect([centsOf("15,10"), centsOf("€ 15"), centsOf("15.5"), centsOf("vijftien"), centsOf("-3")]).toEqual([1510, 1500, 1550, null, null]);
    expect(centsAsWritten(1505)).toBe("15,05");
  });

  it("take the wage away when there is none", () => {
    const form = parseFormData(posted({ placeKind: "experience", remuneration: "none", payMin: "15,10", contractKind: "permanent", endDate: "2027-03-01", goal: "Leren", nextStep: "Werk" }), stepForms.kind);
    expect(form.ok).toBe(true);
    if (!form.ok) return;
    const content = applyStep(sampleContent(), "kind", form.value);
    expect(content).toMatchObject({ remuneration: "none", payMinCents: null, contractKind: null, endDate: "2027-03-01", goal: "Leren" });
  });

  it("say what is wrong with pay, a date and a choice that does not exist", () => {
    const form = parseFormData(posted({ placeKind: "slavery", payMin: "veel", endDate: "morgen", contractKind: "handshake" }), stepForms.kind);
    expect(form.ok ? [] : Object.keys(form.errors).sort()).toEqual(["contractKind", "endDate", "payMin", "placeKind"]);
  });

  it("add tasks with their usual loads and make the week a hundred", () => {
    const empty = vacancyContentSchema.parse({});
    const form = parseFormData(posted({ add: sampleContent().tasks.map(({ id }) => id) }), stepForms.tasks);
    if (!form.ok) throw new Error(JSON.stringify(form.errors));
    const content = applyStep(empty, "tasks", form.value);
    expect(content.tasks.map(({ share }) => share)).toEqual([50, 50]);
  });

  it("remove a task, and loosen the needs that belonged to it", () => {
    const [first, second] = sampleContent().tasks.map(({ id }) => id) as [string, string];
    const before = sampleContent({ needs: [{ text: "Je kunt staan.", taskId: first, licence: null }] });
    const form = parseFormData(
      posted({
        "tasks[0].id": first, "tasks[0].share": "60", "tasks[0].physicalLoad": "light", "tasks[0].mentalLoad": "calm", "tasks[0].note": "", "tasks[0].remove": "on",
        "tasks[1].id": second, "tasks[1].share": "40", "tasks[1].physicalLoad": "heavy", "tasks[1].mentalLoad": "busy", "tasks[1].note": "",
      }),
      stepForms.tasks,
    );
    if (!form.ok) throw new Error(JSON.stringify(form.errors));
    const content = applyStep(before, "tasks", form.value);
    expect(content.tasks).toMatchObject([{ id: second, share: 100, physicalLoad: "heavy", mentalLoad: "busy" }]);
    expect(content.needs[0]!.taskId).toBe("");
  });

  it("drop empty rows and put a day in order", () => {
    const form = parseFormData(posted({ "day[0].time": "12:30", "day[0].what": "Naar huis", "day[1].time": "09:00", "day[1].what": "Koffie", "day[1].isBreak": "on", "day[2].time": "", "day[2].what": "", "day[2].text": "" }), stepForms.day);
    if (!form.ok) throw new Error(JSON.stringify(form.errors));
    expect(applyStep(sampleContent(), "day", form.value).day.map(({ time, isBreak }) => [time, isBreak])).toEqual([["09.00", true], ["12.30", false]]);
  });

  it("do not lose a moment that has no time", () => {
    const form = parseFormData(posted({ "day[0].time": "", "day[0].what": "Koffie" }), stepForms.day);
    expect(form.ok ? [] : Object.keys(form.errors)).toEqual(["day[0].time"]);
  });

  it("refuse ten thousand characters", () => {
    const form = parseFormData(posted({ title: "x".repeat(10_000), about: "y".repeat(10_000) }), stepForms.about);
    expect(form.ok ? [] : Object.keys(form.errors).sort()).toEqual(["about", "title"]);
  });
});
