/** The pages of writing a vacancy, in order. The word in the URL is Dutch. */
export const steps = [
  { id: "kind", slug: "soort" },
  { id: "tasks", slug: "taken" },
  { id: "times", slug: "tijden" },
  { id: "needs", slug: "nodig" },
  { id: "offer", slug: "aanbod" },
  { id: "about", slug: "over" },
  { id: "day", slug: "dag" },
  { id: "photos", slug: "fotos" },
  { id: "send", slug: "versturen" },
] as const;

export type StepId = (typeof steps)[number]["id"];
export type WritingStepId = Exclude<StepId, "send">;

export const stepIds: readonly StepId[] = steps.map(({ id }) => id);

export function findStep(slug: string | undefined): StepId | null {
  return steps.find((step) => step.slug === slug)?.id ?? null;
}

export const slugOf = (step: StepId): string => steps.find(({ id }) => id === step)!.slug;

/** The address of a step of a vacancy. */
export function stepPath(vacancyId: string, step: StepId): string {
  return `/bedrijf/vacatures/${vacancyId}/stap/${slugOf(step)}`;
}

export function stepNumber(step: StepId): number {
  return stepIds.indexOf(step) + 1;
}

export function stepAfter(step: StepId): StepId {
  return stepIds[Math.min(stepIds.length - 1, stepIds.indexOf(step) + 1)]!;
}

/** null before the first step */
export function stepBefore(step: StepId): StepId | null {
  return stepIds[stepIds.indexOf(step) - 1] ?? null;
}
