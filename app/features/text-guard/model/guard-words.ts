import { m } from "~/paraglide/messages";
import type { PrivateKind } from "./mark";

// apart from the rules: a page that shows marks does not load them

/** Why words are marked, and what to write instead. */
export const guardWords: Record<PrivateKind, { why: () => string; instead: () => string; about: () => string }> = {
  bsn: { why: m.text_guard_bsn_why, instead: m.text_guard_bsn_instead, about: m.text_guard_about_bsn },
  contact: { why: m.text_guard_contact_why, instead: m.text_guard_contact_instead, about: m.text_guard_about_contact },
  conviction: { why: m.text_guard_conviction_why, instead: m.text_guard_conviction_instead, about: m.text_guard_about_conviction },
  health: { why: m.text_guard_health_why, instead: m.text_guard_health_instead, about: m.text_guard_about_health },
  religion: { why: m.text_guard_religion_why, instead: m.text_guard_religion_instead, about: m.text_guard_about_religion },
};
