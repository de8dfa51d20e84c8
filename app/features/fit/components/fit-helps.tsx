import { m } from "~/paraglide/messages";
import { Prose } from "~/ui";

/** What would help, under the reasons; nothing when nothing small would. */
export function FitHelps({ helps }: { helps: readonly string[] }) {
  if (helps.length === 0) return null;
  return (
    <Prose>
      <h3>{m.fit_help_title()}</h3>
      <ul>
        {helps.map((help) => (
          <li key={help}>{help}</li>
        ))}
      </ul>
      <p className="muted">{m.fit_help_note()}</p>
    </Prose>
  );
}
