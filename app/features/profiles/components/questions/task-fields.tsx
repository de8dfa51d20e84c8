import { m } from "~/paraglide/messages";
import { ChoiceCards, ThreeWayChoice } from "~/ui";
import type { QuestionView } from "../../model/question-view";
import type { FieldProps } from "./field-props";

type View<S> = Extract<QuestionView, { id: "tasks"; step: S }>;

/** First the fields of work. This part is a GET form: the choice stands in the address. */
export function SectorFields({ view, title, lead, errors }: FieldProps<View<"sectors">>) {
  return <ChoiceCards id="taskWishes" name="sector" legend={title} legendAs="question" help={lead} options={view.cards} defaultValue={view.chosen} errors={errors.taskWishes} />;
}

/** Then each task: like, can, rather not. */
export function WishFields({ view, errors }: FieldProps<View<"wishes">>) {
  const options = [
    { value: "like", label: m.ui_choice_like() },
    { value: "can", label: m.ui_choice_can() },
    { value: "ratherNot", label: m.ui_choice_rather_not() },
  ];
  return (
    <div id="taskWishes" tabIndex={-1} className="question-parts">
      <div className="question-text">
        <h1>{m.profiles_wishes_title()}</h1>
        <p className="lead">{m.profiles_wishes_lead()}</p>
      </div>
      {view.sectors.map((sector, index) => (
        <div key={sector.id}>
          {sector.rows.map((row) => (
            <input key={row.id} type="hidden" name="shownTask" value={row.id} />
          ))}
          <ThreeWayChoice
            name={`sector-${sector.id}`}
            legend={sector.label}
            errors={index === 0 ? errors.taskWishes : undefined}
            options={options}
            rows={sector.rows.map((row) => ({ value: row.id, name: `wish-${row.id}`, label: row.label, example: row.description, pictogram: row.pictogram, chosen: row.wish }))}
          />
        </div>
      ))}
    </div>
  );
}
