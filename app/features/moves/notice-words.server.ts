import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { weekdayAndDay } from "~/platform/dates";
import type { MoveNoticeProps } from "./components/move-notice";
import type { OpenMove } from "./queries.server";

/** What who helps reads about the move of somebody. Made here, so that the page of a person does not carry the words of a rare moment. */
export function noticeOf(name: string, { toPlace, municipality, organisation, dueAt }: OpenMove, mayEnd: boolean): MoveNoticeProps {
  const title = m.moves_notice_title({ name, place: toPlace });
  if (!municipality) {
    const end = { trigger: m.moves_end_button({ name }), title: m.moves_end_title({ name }), text: m.moves_end_text(), yes: m.moves_end_yes() };
    return { kind: "warning", title, lines: [m.moves_notice_unserved({ place: toPlace, name })], end: mayEnd ? end : null };
  }
  const due = dueAt ? ` ${m.moves_notice_due({ due: weekdayAndDay(dueAt, getLocale()) })}` : "";
  return { kind: "info", title, lines: [m.moves_notice_text({ organisation: organisation ?? municipality }) + due, m.moves_notice_stays()], end: null };
}
