import { m } from "~/paraglide/messages";
import { Button, CheckboxField, Fields, FileField, Group, TextField } from "~/ui";
import { mostPhotos } from "../../model/photo-limits";
import { FieldTips } from "./field-tips";
import { shown, type StepProps } from "./step-props";

/** Pictures of the work, each with words for who does not see it. One comes in at a time, and stands here as others will see it. */
export function PhotosStep({ vacancyId, content, typed, errors, reading }: StepProps & { vacancyId: string }) {
  const { photos } = content;
  return (
    <Fields>
      {photos.map((photo, index) => {
        const field = (name: string) => `photos[${index}].${name}`;
        return (
          <Group key={photo.id} name={`photos[${index}]`} legend={m.vacancies_photo_number({ number: index + 1 })} className="task-form">
            <input type="hidden" name={field("id")} value={photo.id} />
            <div className="photos">
              <img className="wing-corner" src={`/werk/${vacancyId}/foto/${photo.id}`} alt={photo.alt} width={photo.width} height={photo.height} />
            </div>
            <Fields>
              <TextField name={field("alt")} label={m.vacancies_photo_alt()} help={m.vacancies_photo_alt_help()} maxLength={160} defaultValue={shown(typed, field("alt"), photo.alt)} errors={errors[field("alt")]} />
              <FieldTips of={field("alt")} reading={reading} />
              <CheckboxField name={field("remove")} label={m.vacancies_photo_remove()} />
            </Fields>
          </Group>
        );
      })}
      {photos.length < mostPhotos ? (
        <Group name="new" legend={photos.length === 0 ? m.vacancies_photo_first() : m.vacancies_photo_more({ left: mostPhotos - photos.length })} className="task-form">
          <Fields>
            <FileField name="photo" label={m.vacancies_photo_choose()} help={m.vacancies_photo_choose_help()} accept="image/jpeg,image/png,image/webp" errors={errors.photo} />
            <TextField name="newAlt" label={m.vacancies_photo_alt()} help={m.vacancies_photo_alt_help()} maxLength={160} defaultValue={shown(typed, "newAlt", "")} errors={errors.newAlt} />
            <div className="button-row">
              <Button variant="secondary" icon="upload" name="intent" value="upload">{m.vacancies_photo_add()}</Button>
            </div>
          </Fields>
        </Group>
      ) : (
        <p>{m.vacancies_photos_full({ most: mostPhotos })}</p>
      )}
    </Fields>
  );
}
