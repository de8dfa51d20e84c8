import { checkText } from "~/features/plain-language";
import type { PostingPlace } from "~/features/employers/index.server";
import { taskById, type VocabularyLocale } from "~/features/vocabulary";
import type { Found, Piece, ReadText, Said } from "./model/found";
import { piecesOf } from "./model/pieces";
import { readDays } from "./model/read-days";
import { readHours } from "./model/read-hours";
import { readPay, readScale } from "./model/read-pay";
import { readStart } from "./model/read-start";
import { readNeeds, readOffers, readPlaceKind, readTitle, readWorkplace } from "./model/read-words";
import { readTasks } from "./read-tasks.server";

const longestAbout = 700;
const mostShown = 60;

/** Reads a pasted text into what a vacancy has fields for. All of it comes from the text; the same text is always read the same. */
export function readText(text: string, workplaces: readonly PostingPlace[], today: string, locale: VocabularyLocale): ReadText {
  const pieces = piecesOf(text);
  const leftOut = pieces.flatMap((piece) => wrongIn(piece, locale));
  const fair = pieces.filter((piece) => !leftOut.some(({ source }) => source === piece.text));
  const found = [...factsOf(pieces, fair, today)];
  const kind = readPlaceKind(pieces);
  const workplace = readWorkplace(pieces, workplaces);
  const used = new Set([...found.map(({ source }) => source), ...leftOut.map(({ source }) => source), kind?.piece.text, workplace?.piece.text]);
  const unread = pieces.map((piece) => piece.text).filter((source) => !used.has(source));
  const about = aboutOf(unread);
  return {
    found: about ? [...found, { id: "about", said: { what: "about", text: about }, source: about }] : found,
    placeKind: kind && { id: kind.id, source: kind.piece.text },
    workplace: workplace && { id: workplace.id, source: workplace.piece.text },
    leftOut: leftOut.slice(0, mostShown),
    unread: unread.slice(0, mostShown),
  };
}

function factsOf(pieces: readonly Piece[], fair: readonly Piece[], today: string): Found[] {
  const one = (id: string, read: { piece: Piece } | null, say: () => Said): Found[] => (read ? [{ id, said: say(), source: read.piece.text }] : []);
  const title = readTitle(pieces);
  const tasks = readTasks(pieces);
  const hours = readHours(pieces);
  const days = readDays(pieces);
  const pay = readPay(pieces);
  const scale = readScale(pieces);
  const start = readStart(pieces, today);
  const offers = readOffers(pieces);
  const isOffer = (piece: Piece) => offers.some((offer) => offer.piece === piece);
  const schoolHours = offers.find(({ id }) => id === "school-hours");
  return [
    ...one("title", title, () => ({ what: "title", title: title!.title })),
    ...tasks.map(({ id, piece }): Found => ({ id: `task-${id}`, said: { what: "task", taskId: id }, source: piece.text })),
    ...one("hours", hours, () => ({ what: "hours", low: hours!.low, high: hours!.high })),
    ...one("days", days, () => ({ what: "days", dayParts: days!.dayParts })),
    ...one("school-hours", schoolHours ?? null, () => ({ what: "schoolHours" })),
    ...one("pay", pay, () => ({ what: "pay", low: pay!.low, high: pay!.high })),
    ...one("scale", scale, () => ({ what: "scale", text: scale!.text })),
    ...one("start", start, () => ({ what: "start", day: start!.day })),
    ...readNeeds(fair).filter(({ piece }) => !isOffer(piece)).map(({ text, piece }, index): Found => ({ id: `need-${index}`, said: { what: "need", text, taskId: taskNamedIn(piece, tasks) }, source: piece.text })),
    ...offers.map(({ id, piece }): Found => ({ id: `offer-${id}`, said: { what: "offer", offerId: id }, source: piece.text })),
  ];
}

/** A need belongs to a task: the one in the same piece, if there is one. */
const taskNamedIn = (piece: Piece, tasks: readonly { id: string; piece: Piece }[]) => readTasks([piece]).find(({ id }) => tasks.some((task) => task.id === id && taskById(id)))?.id ?? "";

/** What is asked without a task, and what the law forbids. Which work it is nobody knows yet, so the strictest reading tells. */
function wrongIn({ text }: Piece, locale: VocabularyLocale): { source: string; why: string }[] {
  const wrong = checkText(text, { isUnpaid: false, drives: false, needsPapers: false }, locale).find(({ kind, severity }) => kind === "need" || severity === "law" || kind === "exclusion");
  return wrong ? [{ source: text, why: wrong.why }] : [];
}

const isAddress = /[^\s@]+@[^\s@]+|(?:https?:|www\.)\S+|\b0[\d\s-]{8,}\d\b|\+\d[\d\s-]{8,}/;

/** What is left over may tell of the place; how to reach somebody stays out (product rule 5). */
function aboutOf(unread: readonly string[]): string {
  let about = "";
  for (const piece of unread.filter((one) => one.split(" ").length > 3 && !isAddress.test(one))) {
    const more = `${about}${about ? " " : ""}${/[.!?]$/.test(piece) ? piece : `${piece}.`}`;
    if (more.length > longestAbout) break;
    about = more;
  }
  return about;
}
