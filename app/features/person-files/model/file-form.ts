import { z } from "zod";
import { m } from "~/paraglide/messages";
import { nameLimit } from "./files";

export const fileForm = z.object({
  name: z.string().trim().min(1, { error: () => m.person_files_name_missing() }).max(nameLimit, { error: () => m.person_files_name_long({ max: nameLimit }) }),
});
