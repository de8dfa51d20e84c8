import { m } from "~/paraglide/messages";
import { FilterGroup, TextField } from "~/ui";

type WhereFieldsProps = { place: string; km: number | null; distances: readonly number[]; hasStart: boolean; canBeHome: boolean; isUnknown: boolean };

/** From where, and how far. */
export function WhereFields({ place, km, distances, hasStart, canBeHome, isUnknown }: WhereFieldsProps) {
  const options = [{ value: "", label: m.finding_distance_any() }, ...distances.map((distance) => ({ value: String(distance), label: m.finding_distance_within({ km: distance }) }))];
  return (
    <>
      <TextField name="plaats" label={m.finding_place_label()} help={canBeHome ? m.finding_place_help() : undefined} defaultValue={place} autoComplete="off" errors={isUnknown ? [m.finding_place_unknown()] : undefined} />
      {hasStart && <FilterGroup name="km" title={m.finding_filter_distance()} type="radio" options={options} defaultValue={[km ? String(km) : ""]} open={km !== null} />}
    </>
  );
}
