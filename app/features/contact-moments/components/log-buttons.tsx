import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow } from "~/ui";
import { momentKinds, type MomentKind } from "../model/moments";
import { kindIcon, kindName } from "./kind-words";

const mostUsed: readonly MomentKind[] = ["phone", "talk"];

/** One tap and it is written down; how it went can follow. `short`: in a list, only what happens most. */
export function LogButtons({ jobSeekerId, name, short = false }: { jobSeekerId: string; name: string; short?: boolean }) {
  return (
    <Form method="post" action={`/gemeente/mensen/${jobSeekerId}/contact`}>
      <input type="hidden" name="intent" value="log" />
      <ButtonRow>
        {(short ? mostUsed : momentKinds).map((kind) => (
          <Button key={kind} variant="secondary" size="small" icon={kindIcon(kind)} name="kind" value={kind} aria-label={m.contact_moments_log_of({ kind: kindName(kind), name })}>
            {kindName(kind)}
          </Button>
        ))}
      </ButtonRow>
    </Form>
  );
}
