import { m } from "~/paraglide/messages";
import { RadioGroup } from "~/ui";
import { goings } from "../model/check-ins";
import { goingWord } from "./words";

type CheckInFieldsProps = { /** who answers */ by: "jobseeker" | "employer" | "contact"; going?: string; call?: string; errors?: Record<string, string[] | undefined> };

/** The two questions, in the words of who answers them. */
export function CheckInFields({ by, going, call, errors }: CheckInFieldsProps) {
  const howGoes = { jobseeker: m.placements_check_in_going_person, employer: m.placements_check_in_going_company, contact: m.placements_check_in_going_contact }[by];
  const wantsCall = { jobseeker: m.placements_check_in_call_person, employer: m.placements_check_in_call_company, contact: m.placements_check_in_call_contact }[by];
  return (
    <>
      <RadioGroup name="going" legend={howGoes()} errors={errors?.going} defaultValue={going} options={goings.map((value) => ({ value, label: goingWord(value) }))} />
      <RadioGroup name="call" legend={wantsCall()} errors={errors?.call} defaultValue={call} options={[{ value: "yes", label: m.placements_check_in_yes() }, { value: "no", label: m.placements_check_in_no() }]} />
    </>
  );
}
