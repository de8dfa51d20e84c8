import type { WritingStepId } from "../../model/steps";
import { AboutStep } from "./about-step";
import { DayStep } from "./day-step";
import { KindStep } from "./kind-step";
import { NeedsStep } from "./needs-step";
import { OfferStep } from "./offer-step";
import { PhotosStep } from "./photos-step";
import type { StepProps } from "./step-props";
import { TasksStep } from "./tasks-step";
import { TimesStep } from "./times-step";

/** The fields of one page of writing a vacancy. */
export function StepFields({ step, proposedTitle, vacancyId, ...props }: StepProps & { step: WritingStepId; proposedTitle: string; vacancyId: string }) {
  switch (step) {
    case "kind":
      return <KindStep {...props} />;
    case "tasks":
      return <TasksStep {...props} />;
    case "times":
      return <TimesStep {...props} />;
    case "needs":
      return <NeedsStep {...props} />;
    case "offer":
      return <OfferStep {...props} />;
    case "about":
      return <AboutStep {...props} proposedTitle={proposedTitle} />;
    case "day":
      return <DayStep {...props} />;
    case "photos":
      return <PhotosStep {...props} vacancyId={vacancyId} />;
  }
}
