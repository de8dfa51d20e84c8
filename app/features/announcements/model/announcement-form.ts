import { z } from "zod";
import { m } from "~/paraglide/messages";
import { announcementLimits, audiences } from "./audience";

export const announcementForm = z.object({
  municipalityId: z.uuid({ error: () => m.announcements_municipality_missing() }),
  text: z
    .string({ error: () => m.announcements_text_missing() })
    .trim()
    .min(1, { error: () => m.announcements_text_missing() })
    .max(announcementLimits.text, { error: () => m.announcements_text_long({ max: announcementLimits.text }) }),
  audience: z.enum(audiences, { error: () => m.announcements_audience_missing() }),
  from: z.iso.date({ error: () => m.announcements_day_missing() }),
  until: z.iso.date({ error: () => m.announcements_day_missing() }),
});
export type AnnouncementInput = z.output<typeof announcementForm>;
