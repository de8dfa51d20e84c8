import { TextTips } from "~/features/plain-language";
import { reasonPrefix } from "../../model/reason-fields";
import type { Reading } from "./step-props";

/** What the linter says about the text of one control, under it. */
export function FieldTips({ of, reading }: { of: string; reading: Reading }) {
  return <TextTips field={of} findings={reading.tips.filter(({ field }) => field === of)} work={reading.work} setAside={{ name: reasonPrefix, reasons: reading.reasons }} />;
}
