import { describe, expect, it } from "vitest";
import { readProfileContent } from "./profile-content";
import { withLess } from "./show-less";

const photoId = "0197a4d8-0000-7000-8000-000000000001";
const live = readProfileContent({
  showFirstName: "everyone", showPhoto: "everyone", photoId, videoUrl: "https://vimeo.com/123456", motivation: "Graag!",
  talents: [{ id: "calm", example: "" }, { id: "precise", example: "" }, { id: "caring", example: "" }],
  supports: [{ id: "show-me", shown: true }, { id: "own-pace", shown: false }], licences: ["driving-b", "vca"],
});

describe("showing less", () => {
  it("is nothing when nothing was taken away", () => {
    expect(withLess(live, live)).toBeNull();
    expect(withLess(live, { ...live, motivation: "Heel graag!", videoUrl: "https://vimeo.com/654321" })).toBeNull();
  });

  it("takes away photo, video, text and name at once", () => {
    expect(withLess(live, { ...live, photoId: null, videoUrl: "", motivation: "", showFirstName: "afterYes" })).toEqual({ ...live, photoId: null, videoUrl: "", motivation: "", showFirstName: "afterYes" });
  });

  it("hides what helps when it becomes private or is taken out", () => {
    expect(withLess(live, { ...live, supports: [{ id: "show-me", shown: false }] })?.supports).toEqual([{ id: "show-me", shown: false }, { id: "own-pace", shown: false }]);
    expect(withLess(live, { ...live, supports: [] })?.supports.some(({ shown }) => shown)).toBe(false);
  });

  it("removes list items, but leaves a replaced one for the review", () => {
    expect(withLess(live, { ...live, licences: ["vca"] })?.licences).toEqual(["vca"]);
    expect(withLess(live, { ...live, talents: [live.talents[0]!, live.talents[1]!, { id: "handy", example: "" }] })).toBeNull();
  });

  it("never adds anything: showing more waits for the review", () => {
    const shy = { ...live, showPhoto: "afterYes" as const, supports: [] };
    expect(withLess(shy, { ...live, licences: ["driving-b", "vca", "bhv"] })).toBeNull();
  });
});
