import { m } from "~/paraglide/messages";
import { TaskBar } from "~/ui";
import { toHundred } from "../model/shares";
import { shareWords } from "./vacancy-words";

type WeekBarProps = { tasks: { key: string; label: string; /** in whatever unit; nothing for a task that goes */ share: number }[]; /** a week; null while they are not known */ hours: number | null };

/** The week as one bar of tasks, with percents and hours in words beside it. */
export function WeekBar({ tasks, hours }: WeekBarProps) {
  const kept = tasks.filter(({ share }) => share > 0);
  if (kept.length === 0) return null;
  const percents = toHundred(kept.map(({ share }) => share));
  return <TaskBar label={m.vacancies_week_bar()} shares={kept.map(({ key, label }, index) => ({ key, label, percent: percents[index]!, text: partOfWeek(percents[index]!, hours) }))} />;
}

/** "25 %", and how many hours that is once the hours of the week are known. */
export const partOfWeek = (share: number, hours: number | null): string => (hours === null ? `${share} %` : `${share} %. ${shareWords(share, hours)}`);
