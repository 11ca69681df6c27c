import type { z } from 'zod';
import type { Role } from '@/prisma/generated/enums';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call: anybody, anybody signed in, or a member of the desk in the path
 * with at least this role. It is documented here and decided in the data layer.
 */
export type Access = 'anyone' | 'user' | Role;

/** One operation of the HTTP API: what goes in and what comes out. */
export type Operation = {
  id: string;
  method: Method;
  /** Below `/api/v1`, with parameters in braces: `/desks/{desk}/articles`. */
  path: string;
  summary: string;
  access: Access;
  params: z.ZodObject;
  query?: z.ZodObject;
  /** The headers it reads, by their names in lower case. */
  headers?: z.ZodObject;
  body?: z.ZodObject;
  /** Whether the body is a file as it is, of whatever type, and no JSON. */
  file?: true;
  /** The largest body in bytes, where the default is not enough. */
  bodyLimit?: number;
  /** Where it takes files, as multipart/form-data: the largest body in bytes. */
  uploadLimit?: number;
  answer: { status: 200 | 201 | 204; schema?: z.ZodType; files?: readonly string[] };
};

/** Names an operation and keeps its exact type. */
export function operation<const O extends Operation>(definition: O): O {
  return definition;
}

/** The body an operation takes, as a caller writes it. */
export type BodyOf<O extends Operation> = O extends { body: infer B extends z.ZodType }
  ? z.input<B>
  : undefined;

/** What an operation answers with. */
export type AnswerOf<O extends Operation> = O extends {
  answer: { schema: infer S extends z.ZodType };
}
  ? z.output<S>
  : null;
