import { z } from 'zod';
import type { Role } from '@/prisma/generated/enums';
import { deskSlug, id } from './fields';

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

/** An operation as it is written down: parameters that its path says all of are left out. */
type Definition = Omit<Operation, 'params'> & Partial<Pick<Operation, 'params'>>;

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type ParamsOf<D extends Definition> = D extends { params: infer P extends z.ZodObject }
  ? P
  : z.ZodObject<
      { [Name in NamesIn<D['path']>]: Name extends 'desk' ? typeof deskSlug : typeof id },
      z.core.$strict
    >;

/**
 * Names an operation and keeps its exact type. The parameters follow from its path: the desk by its
 * slug, everything else by its id.
 */
export function operation<const D extends Definition>(definition: D): D & { params: ParamsOf<D> } {
  const names = [...definition.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const fields = names.map((name) => [name, name === 'desk' ? deskSlug : id] as const);
  const params = z.strictObject(Object.fromEntries(fields));
  // The compiler reads the same names from the path.
  return { params, ...definition } as D & { params: ParamsOf<D> };
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
