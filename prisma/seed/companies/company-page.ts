import { accessItems } from "~/features/employers/model/access";
import { randomOf } from "../base/random";

const contributions = [
  "Vijf procent van wat wij aan de gemeente verdienen, gaat naar opleiding en begeleiding.",
  "Elk jaar leren vier mensen hier het vak. Wie wil, kan daarna blijven.",
  "Wij knippen taken uit drukke banen. Zo ontstaat er werk voor iemand die rustig wil beginnen.",
];

/** What a company tells of itself beside its story; some tell nothing yet. */
export function companyPage(name: string): { contribution: string; harries: number | null } {
  const random = randomOf(`page ${name}`);
  return { contribution: random.chance(0.4) ? random.pick(contributions) : "", harries: random.chance(0.5) ? random.between(0, 3) : null };
}

/** What is known of a building: most of it, seldom all. */
export function accessOf(workplaceId: string): { access: string[]; accessMissing: string[] } {
  const random = randomOf(`access ${workplaceId}`);
  const told = accessItems.map((item) => [item, random.weighted([["access", 5], ["accessMissing", 2], ["unknown", 2]])] as const);
  const those = (answer: string) => told.flatMap(([item, given]) => (given === answer ? [item] : []));
  return { access: those("access"), accessMissing: those("accessMissing") };
}
