import { Fragment } from "react";
import { GuardList } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { Disclosure, Group, Pictogram, Strengths, TallyWing, TextAreaField, TextLink } from "~/ui";
import type { QuestionView } from "../../model/question-view";
import type { FieldProps } from "./field-props";

type View<S> = Extract<QuestionView, { id: "talents"; step: S }>;

const groupWords = {
  people: () => m.profiles_talent_group_people(),
  doing: () => m.profiles_talent_group_doing(),
  thinking: () => m.profiles_talent_group_thinking(),
  nature: () => m.profiles_talent_group_nature(),
};

/** All talents as picture cards under four headings; the wing beside them counts, without script. */
export function TalentChoices({ view, title, lead, errors }: FieldProps<View<"choose">>) {
  return (
    <>
      <Group name="talents" legend={title} legendAs="question" help={lead} errors={errors.talents}>
        <div className="choices">
          {view.groups.map((group) => (
            <Fragment key={group.id}>
              <h2 className="choices-heading">{groupWords[group.id]()}</h2>
              {group.cards.map((card) => (
                <label className="choice" key={card.value}>
                  <span className="choice-picture">{card.pictogram && <Pictogram name={card.pictogram} />}</span>
                  <span>
                    <span className="choice-name">{card.label}</span> <span className="choice-example">{card.example}</span>
                  </span>
                  <input type="checkbox" name="talents" value={card.value} defaultChecked={view.chosen.includes(card.value)} />
                </label>
              ))}
            </Fragment>
          ))}
          <div className="tally" aria-hidden="true">
            <TallyWing petals={3} />
            <p>
              <span className="tally-count" data-of={m.ui_tally_of({ of: 3 })} />
              {m.profiles_talents_tally()}
            </p>
          </div>
        </div>
      </Group>
      <p>
        {m.profiles_talents_exercise()} <TextLink to="/mijn/oefening">{m.profiles_talents_exercise_link()}</TextLink>
      </p>
      <Disclosure summary={m.profiles_talents_help_title()}>
        <p>{m.profiles_talents_help()}</p>
      </Disclosure>
    </>
  );
}

/** Gives something back at once: three strengths, work where they count, and room for an own example. */
export function TalentExamples({ view, errors, marks }: FieldProps<View<"examples">>) {
  return (
    <>
      <div className="question-text">
        <h1>{m.profiles_examples_title()}</h1>
        <p className="lead">{m.profiles_examples_lead()}</p>
      </div>
      <Strengths strengths={view.talents.flatMap(({ pictogram, label }) => (pictogram ? [{ pictogram, label }] : []))} />
      {view.tasks.length > 0 && <p>{m.profiles_examples_tasks({ tasks: view.tasks.join(", ") })}</p>}
      <div className="fields">
        {view.talents.map((talent) => (
          <Fragment key={talent.value}>
            <input type="hidden" name="talents" value={talent.value} />
            <TextAreaField
              name={`example-${talent.value}`}
              label={m.profiles_example_label({ talent: talent.label })}
              help={m.profiles_example_help({ example: talent.example ?? "" })}
              optional
              rows={2}
              limit={300}
              defaultValue={talent.text}
              errors={errors[`example-${talent.value}`]}
            />
            <GuardList field={`example-${talent.value}`} marks={marks?.[`example-${talent.value}`]} reader="ownContact" />
          </Fragment>
        ))}
      </div>
    </>
  );
}
