import { TextTips } from "~/features/plain-language";
import { GuardList } from "~/features/text-guard";
import { reasonPrefix } from "../../model/reason-fields";
import type { Reading } from "./step-props";

/** What the linter and the guard say about the text of one control, under it. */
export function FieldTips({ of, reading }: { of: string; reading: Reading }) {
  return (
    <>
      <TextTips field={of} findings={reading.tips.filter(({ field }) => field === of)} work={reading.work} setAside={{ name: reasonPrefix, reasons: reading.reasons }} />
      <GuardList field={of} marks={reading.marks[of]} reader="reviewer" />
    </>
  );
}
