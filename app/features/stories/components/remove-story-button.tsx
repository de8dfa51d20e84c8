import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ConfirmDialog } from "~/ui";

/** Takes a story off the page, or a question back; asks once. */
export function RemoveStoryButton({ storyId, name, isShown }: { storyId: string; name: string; isShown: boolean }) {
  const label = isShown ? m.stories_remove({ name }) : m.stories_take_back({ name });
  return (
    <ConfirmDialog trigger={label} size="small" title={isShown ? m.stories_remove_sure() : m.stories_take_back_sure()} text={m.stories_remove_means()}>
      <Form method="post">
        <input type="hidden" name="storyId" value={storyId} />
        <Button variant="secondary" name="intent" value="remove-story">{label}</Button>
      </Form>
    </ConfirmDialog>
  );
}
