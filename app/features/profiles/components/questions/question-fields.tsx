import type { QuestionView } from "../../model/question-view";
import type { FieldProps } from "./field-props";
import { ExperienceFields, LanguageFields, LicenceFields, SupportFields, SupportShowing } from "./skill-fields";
import { ShowingFields, VideoFields } from "./showing-fields";
import { SectorFields, WishFields } from "./task-fields";
import { TalentChoices, TalentExamples } from "./talent-choices";
import { HoursFields, StartFields, TravelFields } from "./time-fields";
import { LeisureFields, MotiveFields, PlaceKindFields } from "./want-fields";

/** The fields of one question, by its kind. */
export function QuestionFields({ view, ...rest }: FieldProps<QuestionView>) {
  switch (view.id) {
    case "talents":
      return view.step === "choose" ? <TalentChoices view={view} {...rest} /> : <TalentExamples view={view} {...rest} />;
    case "motives":
      return <MotiveFields view={view} {...rest} />;
    case "leisure":
      return <LeisureFields view={view} {...rest} />;
    case "tasks":
      return view.step === "sectors" ? <SectorFields view={view} {...rest} /> : <WishFields view={view} {...rest} />;
    case "languages":
      return <LanguageFields view={view} {...rest} />;
    case "hours":
      return <HoursFields view={view} {...rest} />;
    case "start":
      return <StartFields view={view} {...rest} />;
    case "travel":
      return <TravelFields view={view} {...rest} />;
    case "licences":
      return <LicenceFields view={view} {...rest} />;
    case "experience":
      return <ExperienceFields view={view} {...rest} />;
    case "placeKinds":
      return <PlaceKindFields view={view} {...rest} />;
    case "supports":
      return view.step === "choose" ? <SupportFields view={view} {...rest} /> : <SupportShowing view={view} {...rest} />;
    case "video":
      return <VideoFields view={view} {...rest} />;
    case "showing":
      return <ShowingFields view={view} {...rest} />;
  }
}
