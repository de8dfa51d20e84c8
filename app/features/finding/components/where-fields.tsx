import { m } from "~/paraglide/messages";
import { FilterGroup, TextField } from "~/ui";
import type { PlainFilter } from "../plain-filters";
import { suggestAddress } from "./suggest-address";

type PlaceFieldProps = { place: string; canBeHome: boolean; isUnknown: boolean };

/** Where distances are measured from. */
export function PlaceField({ place, canBeHome, isUnknown }: PlaceFieldProps) {
  return <TextField name="plaats" label={m.finding_place_label()} help={canBeHome ? m.finding_place_help() : undefined} defaultValue={place} suggestFrom={suggestAddress("plaats")} errors={isUnknown ? [m.finding_place_unknown()] : undefined} />;
}

/** Choices of one, each with a way back. */
export function PlainFilters({ filters }: { filters: readonly PlainFilter[] }) {
  return filters.map(({ param, title, options, chosen }) => {
    const any = chosen ? [{ value: "", label: m.finding_any() }] : [];
    return <FilterGroup key={param} name={param} title={title} type="radio" options={[...any, ...options]} defaultValue={chosen ? [chosen] : []} />;
  });
}
