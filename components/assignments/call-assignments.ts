import { v7 as uuid } from 'uuid';
import { callApi, Unreachable } from '@/components/call-api';
import { Problem } from '@/lib/api/problem';
import type * as contract from '@/lib/assignments/contract';
import type { AssignmentView } from '@/lib/assignments/schema';

type Place = { desk: string; article: string };
type Seen = Pick<AssignmentView, 'id' | 'version'>;

/** Takes an article for whoever is signed in. */
export function takeArticle({ desk, article }: Place): Promise<AssignmentView[]> {
  const path = `/desks/${desk}/articles/${article}/take`;
  return callApi<typeof contract.takeArticle>({ method: 'POST', path, body: { id: uuid() } });
}

/** Assigns an article to somebody; `id` is the same where it is sent again. */
export function assignArticle(
  { desk, article }: Place,
  body: { id: string; assignee: string; due: string | null },
): Promise<AssignmentView[]> {
  const path = `/desks/${desk}/articles/${article}/assignments`;
  return callApi<typeof contract.assignArticle>({ method: 'POST', path, body });
}

/** Says when an assignment is due. */
export function changeAssignment(
  desk: string,
  { id, version }: Seen,
  due: string | null,
): Promise<AssignmentView[]> {
  const path = `/desks/${desk}/assignments/${id}`;
  const body = { due, version };
  return callApi<typeof contract.changeAssignment>({ method: 'PUT', path, body });
}

/** Says that whoever is signed in is done with an article. */
export function sayDone(desk: string, { id, version }: Seen): Promise<AssignmentView[]> {
  const path = `/desks/${desk}/assignments/${id}/done`;
  const body = { done: true, version };
  return callApi<typeof contract.setAssignmentDone>({ method: 'PUT', path, body });
}

/** Gives an article back to the desk, or takes it back from somebody. */
export function withdrawAssignment(desk: string, { id, version }: Seen): Promise<AssignmentView[]> {
  const path = `/desks/${desk}/assignments/${id}?version=${version}`;
  return callApi<typeof contract.withdrawAssignment>({ method: 'DELETE', path });
}

/** Why a call came to nothing, as a sentence. */
export function whyNot(problem: unknown): string {
  if (problem instanceof Problem) return problem.detail;
  if (problem instanceof Unreachable) {
    return 'The server cannot be reached. It may not have been done: try again.';
  }
  throw problem;
}
