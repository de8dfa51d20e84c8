import { expect, test } from "vitest";
import { after, days } from "~/platform/clock";
import { readProfileContent, type ProfileContent } from "./profile-content";
import { whyNotFindable, type FindableFacts } from "./why-not-findable";

const at = new Date("2026-05-18T10:00:00Z");
const whole: ProfileContent = readProfileContent({
  talents: [{ id: "calm" }, { id: "precise" }, { id: "caring" }], motives: ["outdoors", "nature", "belonging"], taskWishes: [{ id: "pack-boxes", wish: "like" }],
  dutchLevel: "simple", hoursMin: 8, hoursMax: 16, dayParts: ["mon-morning"], travel: [{ transport: "bike", km: 5 }],
});
const found: FindableFacts = { state: "live", draft: whole, live: whole, wasSentBack: false, availableConfirmedAt: after(-days(5), at) };

test.each<[string, Partial<FindableFacts>, unknown]>([
  ["an approved and fresh profile is found", {}, null],
  ["one with a change under review too", { state: "changed" }, null],
  ["a draft with questions open", { state: "draft", live: null, draft: { ...whole, travel: [], talents: [] } }, { reason: "unfinished", open: ["talents", "travel"] }],
  ["an empty draft", { state: "draft", live: null, draft: readProfileContent({}) }, { reason: "unfinished", open: ["talents", "motives", "tasks", "languages", "hours", "travel"] }],
  ["a draft that only has to be sent", { state: "draft", live: null }, { reason: "notSent" }],
  ["a draft that was sent back", { state: "draft", live: null, wasSentBack: true }, { reason: "changesAsked" }],
  ["a profile that waits for a yes", { state: "submitted", live: null }, { reason: "waits" }],
  ["a profile at rest", { state: "paused" }, { reason: "paused" }],
  ["ninety days without a yes", { availableConfirmedAt: after(-days(90), at) }, { reason: "notConfirmed" }],
  ["eighty-nine days without a yes is still found", { availableConfirmedAt: after(-days(89), at) }, null],
  ["never a yes", { availableConfirmedAt: null }, { reason: "notConfirmed" }],
  ["no hours", { live: { ...whole, hoursMax: null } }, { reason: "noHours" }],
  ["no days", { live: { ...whole, dayParts: [] } }, { reason: "noDays" }],
  ["no way to travel", { live: { ...whole, travel: [] } }, { reason: "nowhere" }],
])("%s", (_, changes, reason) => expect(whyNotFindable({ ...found, ...changes }, at)).toEqual(reason));
