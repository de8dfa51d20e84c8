import { MatchLine, MatchStep, type MatchStepState } from "~/ui";

type Step = { id: string; state: MatchStepState; title: string; text: string };

/** How far a match is, in the words of who reads it. */
export function MatchSteps({ steps }: { steps: Step[] }) {
  return (
    <MatchLine>
      {steps.map((step) => (
        <MatchStep key={step.id} state={step.state} title={step.title}>
          {step.text}
        </MatchStep>
      ))}
    </MatchLine>
  );
}
