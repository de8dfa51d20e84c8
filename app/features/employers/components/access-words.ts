import { m } from "~/paraglide/messages";
import type { AccessItem } from "../model/access";

export const accessWords: Record<AccessItem, () => string> = {
  entrance: m.employers_access_entrance,
  doors: m.employers_access_doors,
  lift: m.employers_access_lift,
  toilet: m.employers_access_toilet,
  stop: m.employers_access_stop,
  parking: m.employers_access_parking,
  light: m.employers_access_light,
  quiet: m.employers_access_quiet,
  dog: m.employers_access_dog,
};
