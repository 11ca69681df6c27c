import { z } from 'zod';
import { readInput } from '@/lib/api/input-message';
import { meantUserHeader } from '@/lib/api/meant-user';
import type { Access, Operation } from '@/lib/api/operation';
import { Problem } from '@/lib/api/problem';
import { requestIdHeader } from '@/lib/api/request-id';
import type { Actor } from '@/lib/desks/actor';
import type { UploadedFile } from '@/lib/imports/mutations';
import { tokenMayCall } from '@/lib/tokens/access';
import type { SignedIn } from '@/lib/users/queries';
import { type FoundCaller, findCaller } from './caller';
import { outageOf } from './outage';
import { countRequest, refuseWaiting } from './rate-limit';
import { readBytes, readFiles, readJson } from './read-body';
import { refuseForeignOrigin } from './same-origin';
import { findCurrentActor } from './session';

type Caller<A extends Access> = A extends 'anyone'
  ? Record<never, never>
  : A extends 'user'
    ? { user: SignedIn }
    : {
        actor: Actor;
        /** The same caller, looked up anew: for an answer that stays open. */
        actorNow: () => Promise<Actor | null>;
      };

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** A call of an operation: who calls, and the input, all of it checked. */
export type Call<O extends Operation> = Caller<O['access']> & {
  params: z.output<O['params']>;
  query: Parsed<O['query']>;
  headers: Parsed<O['headers']>;
  body: Parsed<O['body']>;
  /** The files that were sent, where it takes some. */
  files: O extends { uploadLimit: number } ? UploadedFile[] : undefined;
  /** The bytes of the body, where the operation takes a file. */
  file: O extends { file: true } ? Uint8Array : undefined;
  /** Aborted once the caller has gone, whether or not the answer was begun. */
  gone: AbortSignal;
};

type Answer<O extends Operation> = O['answer'] extends { schema: infer S extends z.ZodType }
  ? z.input<S>
  : O['answer'] extends { files: readonly string[] }
    ? Response
    : unknown;

type Params = Record<string, string | string[] | undefined>;

// Next.js types them so, and yet hands over undefined where the path has no parameters.
type Context = { params: Promise<Params> };

// What an answer holds is one person's at one moment.
const headers = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' };

/**
 * Makes the route handler of an operation: who is asking, whether the request
 * comes from our own pages, how often, the input, the call, the answer. What
 * the caller may do is decided by the query or mutation that it calls.
 */
export function endpoint<O extends Operation>(
  operation: O,
  handle: (call: Call<O>) => Promise<Answer<O>>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      const params: Params | undefined = await context.params;
      const call = await readCall(operation, request, params ?? {});
      // Every part was parsed by the operation's own schemas just now.
      const answer = await handle(call as Call<O>);
      if (answer instanceof Response) return answer;
      const { status, schema } = operation.answer;
      if (!schema) return new Response(null, { status, headers });
      return Response.json(schema.parse(answer), { status, headers });
    } catch (error) {
      return refuse(error);
    }
  };
}

async function readCall(
  operation: Operation,
  request: Request,
  params: Params,
): Promise<Record<string, unknown>> {
  const caller = await findCaller(request);
  if (operation.method !== 'GET' && !caller.token) refuseForeignOrigin(request);
  refuseOtherUser(request, caller);
  refuseReadOnly(operation, caller);
  refuseWaiting(await countRequest(caller.countedAs));
  if (operation.access !== 'anyone' && !caller.user && !caller.token) {
    throw new Problem(
      'not-signed-in',
      'You are not signed in. Nothing was changed: sign in, in another tab if you are writing, and try again.',
    );
  }
  const path = parse('path', operation.params, params);
  return {
    ...(operation.access === 'user' && { user: personOf(caller) }),
    ...(isDeskAccess(operation.access) && {
      actor: { ...(await actorOn(path, caller)), ...requestOf(request) },
      actorNow: () => caller.actorNow(String(path.desk)),
    }),
    params: path,
    query: operation.query && parse('query', operation.query, queryOf(request)),
    headers:
      operation.headers && parse('headers', operation.headers, Object.fromEntries(request.headers)),
    body:
      operation.body && parse('body', operation.body, await readJson(request, operation.bodyLimit)),
    files: operation.uploadLimit && (await readFiles(request, operation.uploadLimit)),
    file: operation.file && (await readBytes(request, operation.bodyLimit)),
    gone: request.signal,
  };
}

/**
 * A page that was opened by one person may send what waited in it after somebody else has signed
 * in in the same browser. It names whom it is for, and nothing goes out under another name.
 */
function refuseOtherUser(request: Request, { user }: FoundCaller): void {
  const meant = request.headers.get(meantUserHeader);
  if (meant === null || !user || user.id === meant) return;
  throw new Problem('not-signed-in', 'Somebody else is signed in here now. Nothing was changed.');
}

/** A token that was made to read writes nothing, whatever its role may. */
function refuseReadOnly({ method }: Operation, { token }: FoundCaller): void {
  if (!token || tokenMayCall(token.scope, method)) return;
  const detail =
    'This token was made to read alone. Nothing was changed: an admin of the desk can make one that also writes.';
  throw new Problem('read-only', detail);
}

const isDeskAccess = (access: Access) => access !== 'anyone' && access !== 'user';

function personOf({ user }: FoundCaller): SignedIn {
  if (user) return user;
  throw new Problem('not-allowed', 'A token acts on its desk only. Sign in to do this yourself.');
}

/** The id that the caller gave the request; what is no UUID is none. */
function requestOf(request: Request): { requestId?: string } {
  const { data } = z.uuid().safeParse(request.headers.get(requestIdHeader));
  return data === undefined ? {} : { requestId: data };
}

async function actorOn(params: Record<string, unknown>, { token }: FoundCaller): Promise<Actor> {
  const desk = String(params.desk);
  const actor = token ? (token.deskSlug === desk ? token : null) : await findCurrentActor(desk);
  if (actor) return actor;
  throw new Problem('no-desk', 'There is no such desk, or you are no member of it.');
}

const queryOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams);

function parse(where: 'path' | 'query' | 'headers' | 'body', schema: z.ZodObject, input: unknown) {
  const read = readInput(where, schema, input);
  if (read.success) return read.data;
  // An id that is none names nothing; the rest is for the caller to mend.
  if (where === 'path') throw new Problem('not-found', 'There is nothing at this address.');
  throw new Problem('invalid-input', read.detail, { issues: read.issues });
}

/** The answer to a program that asks for an operation which there is not. */
export function noOperation(): Response {
  const detail = 'There is no such operation. What there is stands in /api/v1/openapi.json.';
  return refuse(new Problem('not-found', detail));
}

/** What is answered where something was thrown: the problem that it is, or that it is our fault. */
export function refuse(error: unknown): Response {
  // Next.js leaves a page through errors of its own; they are not ours to answer.
  if (error instanceof Error && 'digest' in error) throw error;
  const problem = error instanceof Problem ? error : problemOf(error);
  if (problem !== error) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  const wait = problem.extensions.retryAfterSeconds;
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...headers,
      'Content-Type': 'application/problem+json',
      ...(wait !== undefined && { 'Retry-After': String(wait) }),
    },
  });
}

function problemOf(error: unknown): Problem {
  switch (outageOf(error)) {
    case null:
      return new Problem('internal', 'Something went wrong on our side. Nothing was changed.');
    case 'disk-full': {
      const detail =
        'The server’s disk is full. Nothing was changed. Whoever runs Claimdesk has to make room; then try again.';
      return new Problem('disk-full', detail, { retryAfterSeconds: 10 });
    }
    case 'database-away': {
      // It may have broken off after it had stored everything and before it could say so.
      const detail =
        'The database cannot be reached at the moment. Whether anything was changed is not known: look before you do it again.';
      return new Problem('unavailable', detail, { retryAfterSeconds: 5 });
    }
  }
}
