import { meantUserHeader } from '@/lib/api/meant-user';
import type { AnswerOf, BodyOf, Operation } from '@/lib/api/operation';
import { Problem, type ProblemExtensions, type ProblemKind, problemKinds } from '@/lib/api/problem';
import { requestIdHeader } from '@/lib/api/request-id';

/** The server could not be reached, or broke off: whether it did the work is not known. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** Who sends a change that has waited, and under which id. */
export type Sender = {
  /** The id of the person who must be the one signed in; without it, whoever is. */
  as: string;
  /** An id for the request, by which its caller knows again what it has changed. */
  request: string;
};

type Call<O extends Operation> = {
  method: O['method'];
  path: string;
  /** The files, for what takes some. */
  form?: FormData;
} & Partial<Sender> &
  (BodyOf<O> extends undefined ? { body?: undefined } : { body: BodyOf<O> }) &
  (O extends { file: true } ? { file: File } : { file?: undefined });

/**
 * Calls the HTTP API, typed by the operation's contract; the type alone is
 * imported, so that no schema travels to the browser:
 * `callApi<typeof setVerdict>({ method: 'PUT', path: '/desks/…', body })`.
 * Throws a `Problem` where the server refuses and `Unreachable` where it
 * doesn't answer.
 */
export async function callApi<O extends Operation>({
  method,
  path,
  body,
  file,
  as,
  request,
  form,
}: Call<O>): Promise<AnswerOf<O>> {
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(as !== undefined && { [meantUserHeader]: as }),
      ...(request !== undefined && { [requestIdHeader]: request }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(form && { body: form }),
    // The browser names its type itself.
    ...(file !== undefined && { body: file }),
  }).catch((cause: unknown) => {
    throw new Unreachable('The server cannot be reached.', { cause });
  });
  if (response.status === 204) return null as AnswerOf<O>;
  const answer: unknown = await response.json().catch((cause: unknown) => {
    throw new Unreachable('The server broke off its answer.', { cause });
  });
  if (response.ok) return answer as AnswerOf<O>;
  throw readProblem(answer);
}

function readProblem(answer: unknown): Error {
  const { type, detail, ...extensions } = Object(answer) as Record<string, unknown>;
  const kind = String(type).replace('urn:claimdesk:problem:', '');
  if (!isProblemKind(kind)) return new Unreachable('Something else than Claimdesk answered.');
  return new Problem(kind, String(detail), extensions as ProblemExtensions);
}

const isProblemKind = (kind: string): kind is ProblemKind => Object.hasOwn(problemKinds, kind);
