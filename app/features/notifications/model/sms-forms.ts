import { z } from "zod";
import { m } from "~/paraglide/messages";

export const numberForm = z.object({ number: z.string({ error: () => m.notifications_sms_number_missing() }).trim().max(30, { error: () => m.notifications_sms_number_wrong() }) });
export const codeForm = z.object({ code: z.string({ error: () => m.notifications_sms_code_wrong() }).max(20, { error: () => m.notifications_sms_code_wrong() }) });
