import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { now } from "~/platform/clock";
import { inTransaction } from "~/platform/db.server";
import { conflict, done, invalid, type FieldErrors, type Outcome } from "~/platform/outcome";
import { lockOwnProfile } from "../lock-profile.server";
import { isSameContent, profileContentSchema, readProfileContent, type ProfileContent } from "../model/profile-content";
import { keepTicked } from "../model/private-texts";
import { answerMark, checkAnswer, findQuestion, pickAnswer, type QuestionId } from "../model/questions";
import { showLessNow } from "./show-less.server";

export type AnswerInput = {
  questionId: QuestionId;
  /** only the fields of this question are read */
  answer: Partial<ProfileContent>;
  /** `answerMark` of what the page showed: another window may have changed it since */
  seen: string | null;
  /** "Bewaar en stop": keeps an answer that is not complete yet */
  stop: boolean;
  /** marked words of this answer that the person lets stand */
  mayStay?: readonly string[];
};

/** Keeps the answer to one question in the draft. What shows less works on the approved version at once (rule 9). */
export function saveAnswer(actor: Actor, { questionId, answer, seen, stop, mayStay = [] }: AnswerInput): Promise<Outcome> {
  const question = findQuestion(questionId);
  const shape = profileContentSchema.partial().safeParse(pickAnswer(question, answer));
  if (!shape.success) return Promise.resolve(invalid(m.profiles_check_answer(), shapeErrors(shape.error.issues)));
  const patch = pickAnswer(question, shape.data);
  const problems = checkAnswer(question, patch, { complete: !stop, kept: mayStay });
  if (Object.keys(problems).length > 0) return Promise.resolve(invalid(m.profiles_check_answer(), problems));
  return inTransaction(async (tx) => {
    const locked = await lockOwnProfile(tx, actor);
    if (!locked.ok) return locked;
    const draft = readProfileContent(locked.value.draft);
    const mark = answerMark(question, draft);
    const content = { ...draft, ...patch, mayStay: keepTicked(draft, patch, mayStay) };
    if (isSameContent(content, draft)) return done();
    if (seen !== null && seen !== mark) return conflict(m.profiles_changed_elsewhere());
    await tx.jobSeeker.update({ where: { id: locked.value.id }, data: { draft: content, draftChangedAt: now() } });
    await showLessNow(tx, locked.value, content);
    return done();
  });
}

function shapeErrors(issues: { path: PropertyKey[]; code: string }[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { path, code } of issues) errors[String(path[0] ?? "")] = [code === "too_big" ? m.profiles_too_long() : m.profiles_not_understood()];
  return errors;
}
