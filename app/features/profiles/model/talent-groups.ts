import type { TalentId } from "~/features/vocabulary";

/** The 40 talents under four headings, so that somebody can look where it feels familiar. */
export const talentGroups = {
  people: ["caring", "listening", "teamwork", "patient", "welcoming", "making-contact", "explaining", "encouraging", "cheerful", "convincing", "selling", "speaking", "leading"],
  doing: ["handy", "hands-on", "quick", "machines", "skilled", "tidy", "eye-for-beauty", "thrifty"],
  thinking: ["solving", "inventive", "curious", "numbers", "writing", "organising", "learning-fast", "deciding"],
  nature: ["precise", "calm", "on-time", "persisting", "trustworthy", "seeing-needs", "following-steps", "flexible", "focused", "independent", "fair"],
} as const satisfies Record<string, readonly TalentId[]>;

export type TalentGroupId = keyof typeof talentGroups;
