import type { Reason } from '@/lib/gate/reason';

/** The kinds of problem the API answers with, by their RFC 9457 type. */
export const problemKinds = {
  'invalid-input': { status: 422, title: 'The input is not valid' },
  'malformed-request': { status: 400, title: 'The request could not be read' },
  'not-signed-in': { status: 401, title: 'Nobody is signed in' },
  'not-allowed': { status: 403, title: 'Your role does not allow this' },
  'read-only': { status: 403, title: 'This token may only read' },
  'foreign-origin': { status: 403, title: 'The request came from another site' },
  'no-desk': { status: 404, title: 'There is no such desk for you' },
  'not-found': { status: 404, title: 'There is nothing here for you' },
  'stale-version': { status: 409, title: 'Somebody changed this' },
  'id-taken': { status: 409, title: 'This id is taken' },
  locked: { status: 409, title: 'This is locked' },
  held: { status: 409, title: 'The gate holds this' },
  conflict: { status: 409, title: 'This cannot be done as things stand' },
  'too-large': { status: 413, title: 'The input is too large' },
  'not-json': { status: 415, title: 'The body must be JSON' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'The database cannot be reached' },
  'disk-full': { status: 507, title: 'The disk is full' },
  internal: { status: 500, title: 'Something went wrong on our side' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemKind = keyof typeof problemKinds;

/** One thing wrong with the input: where (`body.title`) and what. */
export type InputIssue = { path: string; message: string };

/** What a problem may carry besides its kind and detail. */
export type ProblemExtensions = {
  issues?: InputIssue[];
  /** The row as it is now, for a stale write. */
  current?: unknown;
  retryAfterSeconds?: number;
  /** What the gate found, where it holds an article. */
  reasons?: Reason[];
};

/**
 * An expected refusal. Queries and mutations throw it; the endpoint answers
 * with it as `application/problem+json` (RFC 9457).
 */
export class Problem extends Error {
  constructor(
    readonly kind: ProblemKind,
    /** A sentence for the person who asked: what happened, what was kept, what to do. */
    readonly detail: string,
    readonly extensions: ProblemExtensions = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }

  get status(): number {
    return problemKinds[this.kind].status;
  }

  toJSON(): Record<string, unknown> {
    const { status, title } = problemKinds[this.kind];
    return {
      type: `urn:claimdesk:problem:${this.kind}`,
      title,
      status,
      detail: this.detail,
      ...this.extensions,
    };
  }
}

/** Not there, or not yours: the two look the same from outside. */
export const notFound = (what: string) =>
  new Problem('not-found', `There is no such ${what}, or it belongs to another desk.`);

/** The row has moved on since the writer saw it; `current` is how it stands now. */
export const staleVersion = (what: string, current: unknown) =>
  new Problem(
    'stale-version',
    `The ${what} was changed since you saw it. Nothing was overwritten.`,
    {
      current,
    },
  );
