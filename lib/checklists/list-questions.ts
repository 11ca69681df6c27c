import type { CheckView, Question } from './schema';

/** One line of the checklist on a card. */
export type Line = { questionId: string; question: string; check: CheckView | null };

/**
 * The checklist of a claim: what the desk asks of its kind, and below that what
 * was answered of questions that it does not ask (any more), so that no answer
 * is lost when a claim is of another kind or a list changes.
 */
export function listQuestions(
  questions: readonly Question[],
  checks: readonly CheckView[],
): Line[] {
  const asked = new Set(questions.map(({ id }) => id));
  const answers = new Map(checks.map((check) => [check.questionId, check]));
  return [
    ...questions.map(({ id, text }) => {
      return { questionId: id, question: text, check: answers.get(id) ?? null };
    }),
    ...checks
      .filter((check) => !asked.has(check.questionId) && isAnswered(check))
      .map((check) => ({ questionId: check.questionId, question: check.question, check })),
  ];
}

/** Whether somebody has ticked a question or written a note on it. */
export const isAnswered = ({ done, note }: Pick<CheckView, 'done' | 'note'>) => done || note !== '';
