import { m } from "~/paraglide/messages";
import { ChoiceCards, RadioGroup, type ChoiceCard } from "~/ui";

export type WherePlace = { id: string; company: string; name: string; place: string; isOwn: boolean };

type WhereFieldsProps = {
  kinds: ChoiceCard[];
  places: WherePlace[];
  posterName: string;
  chosen: { placeKind?: string; workplaceId?: string; contractWith?: string };
  errors?: Record<string, string[] | undefined>;
  /** how the question about the kind of place stands on the page */
  legendAs?: "question" | "label";
};

/** What every new vacancy begins with. Whoever posts for another company says who holds the contract. */
export function WhereFields({ kinds, places, posterName, chosen, errors, legendAs = "question" }: WhereFieldsProps) {
  return (
    <>
      <ChoiceCards name="placeKind" type="radio" legend={m.vacancies_new_title()} legendAs={legendAs} help={m.vacancies_new_lead()} options={kinds} defaultValue={chosen.placeKind ?? "paid"} errors={errors?.placeKind} />
      <RadioGroup
        name="workplaceId"
        legend={m.vacancies_where_legend()}
        errors={errors?.workplaceId}
        options={places.map(({ id, company, name, place }) => ({ value: id, label: `${company}, ${place}`, example: name }))}
        defaultValue={chosen.workplaceId ?? places[0]?.id}
      />
      {places.some(({ isOwn }) => !isOwn) && (
        <RadioGroup
          name="contractWith"
          legend={m.vacancies_contract_with_legend()}
          help={m.vacancies_contract_with_help()}
          options={[{ value: "placeOfWork", label: m.vacancies_contract_with_company() }, { value: "poster", label: m.vacancies_contract_with_us({ name: posterName }) }]}
          defaultValue={chosen.contractWith ?? "placeOfWork"}
        />
      )}
    </>
  );
}
