import { describe, expect, it } from "vitest";
import { motiveIds } from "~/features/vocabulary";
import { addChoices, type Choices } from "./add-choices";
import { readProfileContent } from "./profile-content";
import { checkAnswer, findQuestion, pickAnswer, questions } from "./questions";

const none: Choices = { talents: [], motives: [], leisure: [], tasks: [] };

describe("adding words to a profile", () => {
  it("puts them behind what stands there, and leaves that as it is", () => {
    const before = readProfileContent({ talents: [{ id: "calm", example: "Als het druk is." }], motives: ["quiet"], taskWishes: [{ id: "wash-dishes", wish: "ratherNot" }] });
    const { content, added } = addChoices(before, { talents: ["precise"], motives: ["alone"], leisure: ["puzzles"], tasks: ["count-stock"] });
    expect(content).toEqual({ ...before, talents: [...before.talents, { id: "precise", example: "" }], motives: ["quiet", "alone"], leisure: ["puzzles"], taskWishes: [...before.taskWishes, { id: "count-stock", wish: "like" }] });
    expect(added).toEqual({ talents: ["precise"], motives: ["alone"], leisure: ["puzzles"], tasks: ["count-stock"] });
  });

  it("adds nothing twice, and does not overrule what the person would rather not do", () => {
    const before = readProfileContent({ talents: [{ id: "calm" }], taskWishes: [{ id: "wash-dishes", wish: "ratherNot" }] });
    const { content, added, noRoom } = addChoices(before, { ...none, talents: ["calm", "calm"], tasks: ["wash-dishes"] });
    expect(content).toEqual(before);
    expect([added, noRoom]).toEqual([none, none]);
  });

  it("takes no more than a list holds, so that every question can still be answered with what was added", () => {
    const full = readProfileContent({ talents: [{ id: "calm" }, { id: "precise" }], motives: motiveIds.slice(0, 8) });
    const { content, added, noRoom } = addChoices(full, { ...none, talents: ["caring", "tidy"], motives: [motiveIds[9]!] });
    expect(added).toEqual({ ...none, talents: ["caring"] });
    expect(noRoom).toEqual({ ...none, talents: ["tidy"], motives: [motiveIds[9]] });
    for (const id of ["talents", "motives"] as const) expect(checkAnswer(findQuestion(id), pickAnswer(questions.find((one) => one.id === id)!, content), { complete: true })).toEqual({});
  });

  it("leaves out what the vocabulary does not know", () => {
    const empty = readProfileContent({});
    expect(addChoices(empty, { talents: ["strongest"], motives: ["calm"], leisure: ["x"], tasks: ["y"] })).toEqual({ content: empty, added: none, noRoom: none });
  });
});
