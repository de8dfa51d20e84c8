import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Icon, SearchField, SelectField, TextField, TextLink, type Option } from "~/ui";

export type TrainingLists = { sectors: Option[]; tasks: { label: string; options: Option[] }[]; dutch: Option[]; distances: Option[]; starts: Option[] };
type SearchFormProps = {
  asked: { text: string; sector: string | null; task: string | null; place: string; km: number | null; dutch: number | null; onlyFree: boolean; withinDays: number | null };
  lists: TrainingLists;
  isUnknownPlace: boolean;
};

/** Search box and filters in one GET form: the address is the state. */
export function SearchForm({ asked, lists, isUnknownPlace }: SearchFormProps) {
  const any = { placeholder: m.trainings_any() };
  return (
    <Form key={JSON.stringify(asked)} role="search" action="/leren" className="find-form">
      <SearchField name="zoek" label={m.trainings_search_label()} showLabel defaultValue={asked.text} placeholder={m.trainings_search_placeholder()} />
      <input type="checkbox" id="show-filters" className="find-switch visually-hidden" defaultChecked={isUnknownPlace} />
      <label htmlFor="show-filters" className="find-switch-label button button--secondary">
        <Icon name="filter" />
        {m.trainings_show_filters()}
      </label>
      <div className="find-filters">
        <h2 className="find-filters-title h3">{m.trainings_filters_title()}</h2>
        <TextField name="plaats" label={m.trainings_filter_place()} defaultValue={asked.place} autoComplete="off" errors={isUnknownPlace ? [m.trainings_place_unknown()] : undefined} />
        <SelectField name="km" label={m.trainings_filter_distance()} {...any} options={lists.distances} defaultValue={asked.km ?? ""} />
        <SelectField name="sector" label={m.trainings_filter_sector()} {...any} options={lists.sectors} defaultValue={asked.sector ?? ""} />
        <SelectField name="taak" label={m.trainings_filter_task()} {...any} options={lists.tasks} defaultValue={asked.task ?? ""} />
        <SelectField name="nederlands" label={m.trainings_filter_dutch()} {...any} options={lists.dutch} defaultValue={asked.dutch ?? ""} />
        <SelectField name="start" label={m.trainings_filter_start()} {...any} options={lists.starts} defaultValue={asked.withinDays ?? ""} />
        <SelectField name="kosten" label={m.trainings_filter_cost()} {...any} options={[{ value: "gratis", label: m.trainings_only_free() }]} defaultValue={asked.onlyFree ? "gratis" : ""} />
        <Button variant="secondary">{m.trainings_apply()}</Button>
        <TextLink to="/leren">{m.trainings_clear()}</TextLink>
      </div>
    </Form>
  );
}
