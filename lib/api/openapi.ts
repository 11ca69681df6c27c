import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { gateReason } from '@/lib/gate/schema';
import type { Access, Operation } from './operation';
import { operations } from './operations';
import { requestIdHeader } from './request-id';

const problem = z
  .looseObject({
    type: z.string().meta({ description: 'urn:claimdesk:problem: and the kind of problem.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What happened, what was kept, what to do.' }),
    issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
    current: z.unknown().meta({ description: 'The row as it is now, after a stale write.' }),
    retryAfterSeconds: z.int().optional(),
    reasons: z.array(gateReason).optional().meta({ description: 'Why the gate holds it.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457.' });

const who = {
  anyone: 'Anybody may call this.',
  user: 'For anybody signed in.',
  REVIEWER: 'For members of the desk.',
  EDITOR: 'For editors and admins of the desk.',
  ADMIN: 'For admins of the desk.',
} as const satisfies Record<Access, string>;

// A token stands for its maker on one desk and never for the person as such.
const securityOf = {
  anyone: [],
  user: [{ session: [] }],
  desk: [{ session: [] }, { token: [] }],
} as const;

function answerContent({ answer: { schema, files } }: Operation) {
  if (schema) return { content: { 'application/json': { schema } } };
  if (files) return { content: Object.fromEntries(files.map((type) => [type, {}])) };
  return {};
}

const uploaded = z.looseObject({
  file: z.array(z.string().meta({ format: 'binary' })).meta({
    description: 'The files, each with its path as its name. What the parts are called is all one.',
  }),
});

function requestBodyOf({ body, file, uploadLimit }: Operation) {
  if (body)
    return { requestBody: { required: true, content: { 'application/json': { schema: body } } } };
  // OpenAPI 3.1 describes bytes as they are by their media type alone.
  if (file) return { requestBody: { required: true, content: { '*/*': {} } } };
  if (uploadLimit === undefined) return {};
  return {
    requestBody: { required: true, content: { 'multipart/form-data': { schema: uploaded } } },
  };
}

/** What a write on a desk may say of itself, whatever else it takes. */
const ofWrites = z.object({
  [requestIdHeader]: z.uuid().optional().meta({
    description:
      'An id that the caller gives the request: the feed names it with what the request has changed.',
  }),
});

function headersOf({ method, access, headers }: Operation) {
  const isWrite = method !== 'GET' && access !== 'anyone' && access !== 'user';
  const taken = isWrite ? ofWrites.extend(headers?.shape ?? {}) : headers;
  return taken && { header: taken };
}

/** Who may call it, and by which kind of token. */
function callersOf({ method, access }: Operation): string {
  const byToken = access !== 'anyone' && access !== 'user' && method !== 'GET';
  return byToken ? `${who[access]} A token has to be one that may write.` : who[access];
}

function document(operation: Operation) {
  const { id, summary, access, params, query, answer } = operation;
  return {
    operationId: id,
    summary,
    description: callersOf(operation),
    security: securityOf[access === 'anyone' || access === 'user' ? access : 'desk'],
    requestParams: { path: params, ...(query && { query }), ...headersOf(operation) },
    ...requestBodyOf(operation),
    responses: {
      [`${answer.status}`]: {
        description: answer.status === 204 ? 'Done.' : summary,
        ...answerContent(operation),
      },
      default: {
        description: 'A problem: nothing was changed.',
        content: { 'application/problem+json': { schema: problem } },
      },
    },
  };
}

/** The OpenAPI 3.1 document of the whole API, made from the schemas that check every call. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: document(operation),
    };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Claimdesk',
      version: '1',
      description:
        'Articles, their claims, and what reviewers and editors hold of them. A program sends a token; a write with the cookie of a session must name this site in the Origin header. Rows carry a version; a write names the version it saw, and a stale one is answered with 409 and the row as it is now. A page may name in the Claimdesk-User header the id of the person it acts for, and is refused with 401 where somebody else is signed in. Ids of creations are made by the client, so that a repeat is the same creation.',
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'next-auth.session-token' },
        token: {
          type: 'http',
          scheme: 'bearer',
          description:
            'An access token acts on one desk. One that was made to read may GET alone, and is refused anything else with 403 (urn:claimdesk:problem:read-only).',
        },
      },
    },
  });
}
