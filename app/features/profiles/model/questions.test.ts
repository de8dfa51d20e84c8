import { describe, expect, it } from "vitest";
import { taskIds } from "~/features/vocabulary";
import { profileContentSchema, readProfileContent, type ProfileContent } from "./profile-content";
import { answerMark, checkAnswer, findQuestion, findQuestionBySlug, missingForSubmission, nextUnanswered, placeOf, questions, type QuestionId } from "./questions";
import { readAnswer } from "./read-answer";

const empty = readProfileContent({});
const complete = readProfileContent({
  talents: [{ id: "calm" }, { id: "precise" }, { id: "caring" }], motives: ["outdoors", "hands", "quiet"], taskWishes: [{ id: taskIds[0]!, wish: "like" }],
  dutchLevel: "simple", hoursMin: 8, hoursMax: 16, dayParts: ["mon-morning"], travel: [{ transport: "bike", km: 7 }],
});

function post(id: QuestionId, fields: [string, string][], current: ProfileContent = empty) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const answer = readAnswer(id, form, current);
  return { answer, errors: checkAnswer(findQuestion(id), answer, { complete: true }) };
}

describe("the questions of a profile", () => {
  it("ask every field once, except the photo, which has a page of its own, and the words that may stay, which belong to texts", () => {
    const asked = questions.flatMap(({ fields }) => [...fields] as string[]);
    expect(new Set(asked).size).toBe(asked.length);
    expect([...asked, "photoId", "mayStay"].sort()).toEqual(Object.keys(profileContentSchema.shape).sort());
  });

  it("have their own address, an order and minutes that run out", () => {
    expect(new Set(questions.map(({ slug }) => slug)).size).toBe(questions.length);
    expect(findQuestionBySlug("talenten")?.id).toBe("talents");
    expect(findQuestionBySlug("bestaat-niet")).toBeNull();
    expect(placeOf(findQuestion("talents"))).toMatchObject({ number: 1, previous: null, next: { id: "motives" } });
    expect(placeOf(findQuestion("showing"))).toMatchObject({ number: questions.length, minutesLeft: 1, next: null });
  });

  it("say what is missing before sending, and resume at the first open one", () => {
    expect(missingForSubmission(empty)).toEqual(["talents", "motives", "tasks", "languages", "hours", "travel"]);
    expect(missingForSubmission(complete)).toEqual([]);
    expect(nextUnanswered(empty)?.id).toBe("talents");
    expect(nextUnanswered(complete)?.id).toBe("leisure");
  });

  it("mark an answer so that a change in another window is seen", () => {
    const question = findQuestion("motives");
    expect(answerMark(question, complete)).toBe(answerMark(question, { ...complete, leisure: ["gardening"] }));
    expect(answerMark(question, complete)).not.toBe(answerMark(question, { ...complete, motives: ["quiet", "hands", "outdoors"] }));
  });
});

describe("an answer from a form", () => {
  it("asks for exactly three talents, and says how many more", () => {
    expect(post("talents", [["talents", "calm"], ["talents", "precise"], ["talents", "caring"], ["example-calm", " Ook als het druk is. "]])).toEqual({
      answer: { talents: [{ id: "calm", example: "Ook als het druk is." }, { id: "precise", example: "" }, { id: "caring", example: "" }] },
      errors: {},
    });
    expect(post("talents", [["talents", "calm"], ["talents", "precise"]]).errors.talents).toEqual(["Kies nog één talent. Dan zijn het er drie."]);
    expect(Object.keys(post("talents", ["calm", "precise", "caring", "handy"].map((id) => ["talents", id])).errors)).toEqual(["talents"]);
  });

  it.each([
    ["talents", [["talents", "flying"]], "talents"],
    ["talents", [["talents", "calm"], ["talents", "calm"], ["talents", "calm"]], "talents"],
    ["talents", [["talents", "calm"], ["talents", "handy"], ["talents", "fair"], ["example-calm", "bel 06 12345678"]], "example-calm"],
    ["motives", [["motives", "outdoors"]], "motives"],
    ["motives", [["motives", "outdoors"], ["motives", "hands"], ["motives", "quiet"], ["motivation", "ik heb adhd"]], "motivation"],
    ["languages", [["languages", "dutch"]], "dutchLevel"],
    ["languages", [["dutchLevel", "perfect"]], "dutchLevel"],
    ["hours", [["hoursMin", "20"], ["hoursMax", "8"], ["dayParts", "mon-morning"]], "hoursMax"],
    ["hours", [["hoursMax", "8"]], "dayParts"],
    ["hours", [["hoursMax", "8"], ["dayParts", "someday"]], "dayParts"],
    ["travel", [], "travel"],
    ["travel", [["transport", "rocket"]], "travel"],
    ["tasks", [], "taskWishes"],
    ["experience", [["kind-0", "magic"], ["what-0", "toveren"]], "experience"],
    ["placeKinds", [["placeKinds", "palace"]], "placeKinds"],
    ["supports", [["supports", "millions"]], "supports"],
    ["video", [["videoUrl", "javascript:alert(1)"]], "videoUrl"],
  ] as [QuestionId, [string, string][], string][])("of %s with %j is told at the field %s", (id, fields, field) => {
    expect(Object.keys(post(id, fields).errors)).toEqual([field]);
  });

  it("lets optional questions be empty", () => {
    for (const { id } of questions.filter(({ required }) => !required)) expect(post(id, []).errors).toEqual({});
  });

  it("keeps wishes about tasks that the page did not show", () => {
    const [first, second, third] = taskIds;
    const current = { ...empty, taskWishes: [{ id: first!, wish: "like" as const }, { id: second!, wish: "can" as const }] };
    const { answer } = post("tasks", [["shownTask", second!], ["shownTask", third!], [`wish-${third}`, "like"], [`wish-${first}`, "ratherNot"]], current);
    expect(answer.taskWishes).toEqual([{ id: first, wish: "like" }, { id: third, wish: "like" }]);
  });

  it("keeps what helps private unless it is shown on purpose", () => {
    expect(post("supports", [["supports", "show-me"], ["supports", "own-pace"], ["shown", "own-pace"], ["shown", "quiet-spot"]]).answer.supports).toEqual([{ id: "show-me", shown: false }, { id: "own-pace", shown: true }]);
  });

  it("counts experience that was not paid, and skips empty rows", () => {
    expect(post("experience", [["kind-0", "care"], ["what-0", "Zes jaar voor mijn vader gezorgd"], ["kind-1", "paid"], ["what-1", ""]])).toEqual({ answer: { experience: [{ kind: "care", what: "Zes jaar voor mijn vader gezorgd", taskIds: [] }] }, errors: {} });
  });

  it("forgets the day when someone can start at once", () => {
    expect(post("start", [["when", "now"], ["startFrom", "2026-09-01"]]).answer).toEqual({ startFrom: null });
    expect(post("start", [["when", "later"], ["startFrom", "2026-09-01"]]).answer).toEqual({ startFrom: "2026-09-01" });
  });

  it("takes the character zero out of what was typed", () => {
    expect(post("motives", [["motives", "hands"], ["motives", "quiet"], ["motives", "outdoors"], ["motivation", "Graag\u0000!"]]).answer.motivation).toBe("Graag!");
  });
});
