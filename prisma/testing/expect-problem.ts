import { expect } from 'vitest';
import { Problem, type ProblemKind } from '@/lib/api/problem';

/** Expects `work` to be refused with a problem of this kind, and answers with the problem. */
export async function expectProblem(kind: ProblemKind, work: Promise<unknown>): Promise<Problem> {
  const outcome = await work.then(
    () => 'no problem at all',
    (error: unknown) => error,
  );
  if (!(outcome instanceof Problem)) {
    throw new Error(`Expected the problem ${kind}, but got: ${String(outcome)}`, {
      cause: outcome,
    });
  }
  expect(outcome.kind).toBe(kind);
  return outcome;
}
