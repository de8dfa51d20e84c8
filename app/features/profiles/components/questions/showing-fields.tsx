import { GuardList } from "~/features/text-guard";
import { m } from "~/paraglide/messages";
import { ArrowLink, Disclosure, Fields, Group, RadioGroup, TextField } from "~/ui";
import type { QuestionView } from "../../model/question-view";
import type { FieldProps } from "./field-props";

export function VideoFields({ view, title, lead, errors }: FieldProps<Extract<QuestionView, { id: "video" }>>) {
  return (
    <Group name="video" legend={title} legendAs="question" help={lead}>
      <Fields>
        <TextField name="videoUrl" label={m.profiles_video_label()} help={m.profiles_video_help()} optional inputMode="url" maxLength={500} autoComplete="off" defaultValue={view.url} errors={errors.videoUrl} />
        <Disclosure summary={m.profiles_video_tips_title()}>
          <p>{m.profiles_video_tips()}</p>
        </Disclosure>
      </Fields>
    </Group>
  );
}

export function ShowingFields({ view, title, lead, errors, marks }: FieldProps<Extract<QuestionView, { id: "showing" }>>) {
  const choices = (everyone: string, afterYes: string) => [
    { value: "everyone", label: everyone },
    { value: "afterYes", label: afterYes },
  ];
  return (
    <Group name="showing" legend={title} legendAs="question" help={lead}>
      <Fields>
        <RadioGroup name="showFirstName" legend={m.profiles_show_name({ name: view.firstName })} defaultValue={view.showFirstName} options={choices(m.profiles_show_name_everyone(), m.profiles_show_after_yes())} />
        <TextField name="chosenName" label={m.profiles_chosen_name()} help={m.profiles_chosen_name_help()} optional width="medium" maxLength={40} autoComplete="off" defaultValue={view.chosenName} errors={errors.chosenName} />
        <GuardList field="chosenName" marks={marks?.chosenName} reader="ownContact" />
        <RadioGroup
          name="showPhoto"
          legend={m.profiles_show_photo()}
          help={<ArrowLink to="/mijn/profiel/foto">{view.hasPhoto ? m.profiles_photo_change() : m.profiles_photo_add()}</ArrowLink>}
          defaultValue={view.showPhoto}
          options={choices(m.profiles_show_photo_everyone(), m.profiles_show_after_yes())}
        />
        <RadioGroup name="showVideo" legend={m.profiles_show_video()} defaultValue={view.showVideo} options={choices(m.profiles_show_video_everyone(), m.profiles_show_after_yes())} />
      </Fields>
    </Group>
  );
}
