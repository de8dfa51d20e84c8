import { m } from "~/paraglide/messages";
import type { Luggage } from "../model/luggage";

export const luggageNames: Record<Luggage, () => string> = { plan: m.moves_luggage_plan, talks: m.moves_luggage_talks, files: m.moves_luggage_files };
export const luggageExamples: Record<Luggage, () => string> = { plan: m.moves_luggage_plan_example, talks: m.moves_luggage_talks_example, files: m.moves_luggage_files_example };

export const namesOf = (goesAlong: readonly Luggage[]): string => (goesAlong.length === 0 ? m.moves_luggage_nothing() : goesAlong.map((one) => luggageNames[one]()).join(", "));
