import { m } from "~/paraglide/messages";
import { Details, Fact, Facts, PartChart, Strengths, TaskBar, type TaskShare } from "~/ui";
import type { PeopleView } from "../read-sheet.server";
import type { FunctionView, SheetView, WeekView } from "../view-sheet";
import { hoursRange, peopleWords } from "./words";

/** The hours of each function, with what is freed marked and the same in words. */
export function HoursChart({ functions }: { functions: readonly FunctionView[] }) {
  return (
    <PartChart
      label={m.carving_chart_label()}
      rows={functions.map(({ id, title, minutes, freed, total, freedTime }) => ({
        key: id, label: <span lang="nl">{title}</span>, whole: minutes, part: freed, text: freed > 0 ? m.carving_chart_row({ freed: freedTime, total }) : m.carving_chart_row_none({ total }),
      }))}
    />
  );
}

/** The tasks of the new work with their shares; those in own words stand under it. */
export function FreedTasks({ view }: { view: SheetView }) {
  const shares: TaskShare[] = view.tasks.flatMap(({ key, label, time, share }) => (share === null ? [] : [{ key, label, percent: share, text: m.carving_share({ time, share }) }]));
  const others = view.tasks.filter(({ share }) => share === null);
  return (
    <>
      {shares.length > 0 && <TaskBar label={m.carving_bar_label()} shares={shares} />}
      {others.length > 0 && (
        <>
          <p>{m.carving_others()}</p>
          <Facts>{others.map(({ key, label, time }) => <Fact key={key} icon="edit"><span lang="nl">{label}</span>, {time}</Fact>)}</Facts>
        </>
      )}
    </>
  );
}

/** How heavy the work is, in time per load. */
export function loadWords({ physical, mental, unknownLoad }: SheetView): { label: string; text: string }[] {
  const words = (loads: { label: string; time: string }[]) => loads.map(({ label, time }) => `${label}: ${time}`).join(" · ");
  return [
    ...(physical.length > 0 ? [{ label: m.carving_load_physical(), text: words(physical) }] : []),
    ...(mental.length > 0 ? [{ label: m.carving_load_mental(), text: words(mental) }] : []),
    ...(unknownLoad ? [{ label: m.carving_load_unknown(), text: unknownLoad }] : []),
  ];
}

export function FittingTalents({ view: { talents } }: { view: SheetView }) {
  return talents.length === 0 ? <p>{m.carving_talents_none()}</p> : <Strengths strengths={talents} />;
}

export const peopleLine = (people: PeopleView | null): string => (people ? m.carving_people_any({ people: peopleWords(people.any) }) : m.carving_people_unknown());

/** How many people within reach like the work: never exact, never who. */
export function PeopleNearby({ people }: { people: PeopleView | null }) {
  return (
    <>
      <p><b>{peopleLine(people)}</b></p>
      {people && people.perTask.length > 1 && <Details items={people.perTask.map(({ label, count }) => ({ label, text: peopleWords(count) }))} />}
    </>
  );
}

export function WeekProposal({ week }: { week: WeekView }) {
  const { places, low, high, days, perDay } = week;
  return (
    <Facts>
      <Fact icon="clock">{places === 1 ? m.carving_week_one({ hours: hoursRange(low, high) }) : m.carving_week_other({ places, hours: hoursRange(low, high) })}</Fact>
      <Fact icon="calendar">{days === 1 ? m.carving_week_day({ time: perDay }) : m.carving_week_days({ days, time: perDay })}</Fact>
      <Fact icon={week.fitsSchoolHours ? "check" : "info"}>{schoolWords(week)}</Fact>
    </Facts>
  );
}

function schoolWords({ fitsSchoolHours, outside }: WeekView): string {
  if (fitsSchoolHours) return m.carving_school_fits();
  return outside ? m.carving_school_outside({ tasks: outside }) : m.carving_school_too_long();
}
