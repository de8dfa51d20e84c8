import { requireTask } from "~/features/vocabulary";
import type { Random } from "../base/random";
import type { Piece } from "./piece";
import { clock, shifts, type ShiftId } from "./shifts";

type Moment = { time: string; what: string; text: string; isBreak: boolean };

const beginnings = ["Je hoort wie wat doet. Je mag altijd vragen stellen.", "Je hangt je jas op en we nemen de dag door.", "Even bijpraten, dan gaan we samen aan de slag.", "Je begeleider vertelt wat er vandaag gebeurt."];
const breaks = ["Een kwartier, met koffie of buiten.", "We zitten samen aan tafel.", "Even zitten, even niets.", "Thee, koffie en een praatje."];
const endings = ["Samen ruimen jullie op.", "Alles gaat terug op zijn plek.", "Je laat het netjes achter voor de volgende.", "Kort napraten: wat ging goed?"];
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const toFiveMinutes = (hours: number) => Math.round(hours * 12) / 12;

/** A day in this work: what comes when, worked out from the tasks and the shift. */
export function dayPlan(piece: Piece, shift: ShiftId, withSchool: boolean, random: Random): Moment[] {
  const { from, until } = shifts[shift];
  const length = until - from;
  const plan: Moment[] = [];
  const say = (at: number, what: string, text: string, isBreak = false) => plan.push({ time: clock(toFiveMinutes(at)), what, text, isBreak });
  say(from, length < 3 ? "Welkom" : "Koffie en thee", random.pick(beginnings));
  const pause = length < 3 ? 0 : length > 6 ? 0.5 : 0.25;
  const work = length - 0.25 - pause - 0.25;
  let at = from + 0.25;
  let rested = pause === 0;
  for (const [place, [id, share, note]] of piece.tasks.entries()) {
    const task = requireTask(id);
    say(at, capital(task.label.nl), note ?? task.description.nl);
    at += Math.max(0.25, (work * share) / 100);
    const done = piece.tasks.slice(0, place + 1).reduce((sum, [, part]) => sum + part, 0);
    if (!rested && done >= 40 && place < piece.tasks.length - 1) {
      say(at, "Pauze", random.pick(breaks), true);
      at += pause;
      rested = true;
    }
  }
  say(until - 0.25, "Opruimen", random.pick(endings));
  say(until, "Naar huis", withSchool ? "Op tijd bij school." : "");
  return plan;
}
