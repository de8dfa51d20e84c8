import { m } from "~/paraglide/messages";

export function placesWords(free: number): string {
  if (free === 0) return m.trainings_places_none();
  return free === 1 ? m.trainings_places_one() : m.trainings_places_other({ count: free });
}

export function workWords(count: number): string {
  if (count === 0) return m.trainings_work_none();
  return count === 1 ? m.trainings_work_one() : m.trainings_work_other({ count });
}

export function lineWords(waiting: number): string {
  if (waiting === 0) return m.trainings_want_line_none();
  return waiting === 1 ? m.trainings_want_line_one() : m.trainings_want_line({ count: waiting });
}
