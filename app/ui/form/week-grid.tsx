import type { Option } from "./text-fields";
import type { GroupBaseProps } from "./group";
import { Group } from "./group";

export type WeekGridProps = GroupBaseProps & {
  /** Rows, for example `{ value: "monday", label: "maandag" }`. */
  days: Option[];
  /** Columns, for example `{ value: "morning", label: "ochtend", times: "8 tot 12" }`. */
  parts: (Option & { times?: string })[];
  /** Chosen cells as `day-part` ("monday-morning"); the same values are sent under `name`. */
  defaultValue?: string[];
  /** Words of the corner cell for screen readers. */
  cornerLabel: string;
};

/** Days and day-parts as a table of checkboxes; each is named by its row and its column. */
export function WeekGrid({ days, parts, defaultValue = [], cornerLabel, ...group }: WeekGridProps) {
  const id = group.id ?? group.name;
  return (
    <Group {...group}>
      <table className="week-grid">
        <thead>
          <tr>
            <td>
              <span className="visually-hidden">{cornerLabel}</span>
            </td>
            {parts.map((part) => (
              <th scope="col" id={`${id}-${part.value}`} key={part.value}>
                {part.label}
                {part.times && <span className="week-times">{part.times}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.value}>
              <th scope="row" id={`${id}-${day.value}`}>
                {day.label}
              </th>
              {parts.map((part) => (
                <td key={part.value}>
                  <label className="week-cell">
                    <input
                      className="utrecht-checkbox"
                      type="checkbox"
                      name={group.name}
                      value={`${day.value}-${part.value}`}
                      defaultChecked={defaultValue.includes(`${day.value}-${part.value}`)}
                      aria-labelledby={`${id}-${day.value} ${id}-${part.value}`}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Group>
  );
}
