import { m } from "~/paraglide/messages";
import { TextField } from "~/ui";

type Props = { /** when the same fields stand on a page more than once */ prefix?: string; value: (name: string) => string; errors: Record<string, string[] | undefined> };

/** Street, postcode and place of a company or a workplace. */
export function AddressFields({ prefix, value, errors }: Props) {
  const idOf = (name: string) => (prefix ? `${prefix}-${name}` : name);
  return (
    <>
      <TextField name="street" id={idOf("street")} label={m.employers_street()} autoComplete="street-address" maxLength={120} defaultValue={value("street")} errors={errors.street} />
      <TextField name="postcode" id={idOf("postcode")} label={m.employers_postcode()} autoComplete="postal-code" width="medium" maxLength={10} defaultValue={value("postcode")} errors={errors.postcode} />
      <TextField name="place" id={idOf("place")} label={m.employers_place()} autoComplete="address-level2" maxLength={80} defaultValue={value("place")} errors={errors.place} />
    </>
  );
}
