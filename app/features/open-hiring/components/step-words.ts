import { m } from "~/paraglide/messages";

const steps: Record<string, () => string> = {
  opened: m.open_hiring_step_opened, places: m.open_hiring_step_places, paused: m.open_hiring_step_paused, resumed: m.open_hiring_step_resumed, closed: m.open_hiring_step_closed,
  joined: m.open_hiring_step_joined, away: m.open_hiring_step_away, offered: m.open_hiring_step_offered, accepted: m.open_hiring_step_accepted, passed: m.open_hiring_step_passed, left: m.open_hiring_step_left, started: m.open_hiring_step_started,
};

export const stepWords = (step: string): string => steps[step]?.() ?? step;
