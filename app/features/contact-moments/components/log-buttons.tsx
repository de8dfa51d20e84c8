import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow } from "~/ui";
import { momentKinds } from "../model/moments";
import { kindIcon, kindName } from "./words";

/** One tap and it is written down; how it went can follow. */
export function LogButtons({ jobSeekerId, name }: { jobSeekerId: string; name: string }) {
  return (
    <Form method="post" action={`/gemeente/mensen/${jobSeekerId}/contact`}>
      <input type="hidden" name="intent" value="log" />
      <ButtonRow>
        {momentKinds.map((kind) => (
          <Button key={kind} variant="secondary" size="small" icon={kindIcon(kind)} name="kind" value={kind} aria-label={m.contact_moments_log_of({ kind: kindName(kind), name })}>
            {kindName(kind)}
          </Button>
        ))}
      </ButtonRow>
    </Form>
  );
}
