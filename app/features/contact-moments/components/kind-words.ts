import { m } from "~/paraglide/messages";
import type { IconName } from "~/ui";
import type { MomentKind } from "../model/moments";

const kinds: Record<MomentKind, { done: () => string; icon: IconName }> = {
  phone: { done: m.contact_moments_phone, icon: "phone" },
  talk: { done: m.contact_moments_talk, icon: "people" },
  visit: { done: m.contact_moments_visit, icon: "pin" },
  mail: { done: m.contact_moments_mail, icon: "message" },
};
export const kindName = (kind: MomentKind): string => kinds[kind].done();
export const kindIcon = (kind: MomentKind): IconName => kinds[kind].icon;
