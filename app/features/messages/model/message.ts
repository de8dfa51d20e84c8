import { z } from "zod";
import { m } from "~/paraglide/messages";
import { longestMessage } from "./message-limits";

/** A new message. `id` is made with the form, so that sending the same form twice gives one message. */
export const messageSchema = z.object({
  id: z.uuid({ error: () => m.messages_form_old() }),
  body: z
    .string({ error: () => m.messages_body_missing() })
    .transform((text) => text.replaceAll("\r\n", "\n").trim())
    .pipe(z.string().min(1, { error: () => m.messages_body_missing() }).max(longestMessage, { error: () => m.messages_body_too_long({ max: longestMessage }) })),
});

/** The moment of the newest message that was on the screen. */
export const readSchema = z.object({ until: z.iso.datetime({ error: () => m.messages_form_old() }) });

/** Nobody types this fast; a script does. */
export const mostMessages = { count: 20, minutes: 10 };

/** The states of a match in which its parties can write to each other; afterwards they can only read. */
export const talkingStates = ["approved", "planned", "placed", "completed"] as const;

export const canStillTalk = (state: string | null): boolean => state === null || (talkingStates as readonly string[]).includes(state);
