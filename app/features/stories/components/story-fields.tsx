import { m } from "~/paraglide/messages";
import { TextAreaField, TextField } from "~/ui";
import { storyLimits } from "../model/story-limits";

type Props = { value: (name: string) => string; errors: Record<string, string[] | undefined>; forWhom: "company" | "person" };

/** The three things that a story is made of. */
export function StoryFields({ value, errors, forWhom }: Props) {
  const isPerson = forWhom === "person";
  return (
    <>
      <TextField name="name" label={m.stories_name()} help={m.stories_name_help()} width="medium" maxLength={storyLimits.name} defaultValue={value("name")} errors={errors.name} />
      <TextField name="work" label={isPerson ? m.stories_work_own() : m.stories_work()} help={m.stories_work_help()} maxLength={storyLimits.work} defaultValue={value("work")} errors={errors.work} />
      <TextAreaField name="text" label={m.stories_text()} help={isPerson ? m.stories_text_help_own() : m.stories_text_help()} rows={6} limit={storyLimits.text} defaultValue={value("text")} errors={errors.text} />
    </>
  );
}
