import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from './openapi';
import { operations } from './operations';

const root = 'app/api/v1';

/** `METHOD /path` of every handler that a route file under `/api/v1` exports. */
const handlers = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts'))
  .flatMap((file) => {
    const path = `/${file.replace(/\/?route\.ts$/, '')}`.replace(/\[(\w+)\]/g, '{$1}');
    const exported = readFileSync(join(root, file), 'utf8').matchAll(
      /^export (?:const|async function|function) ([A-Z]+)\b/gm,
    );
    return [...exported].map(([, method]) => `${method} ${path}`);
  });

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    // A copy, as a client gets it; the validator works on what it is given.
    const document: Record<string, unknown> = JSON.parse(JSON.stringify(openApiDocument()));
    const validator = new Validator();
    expect(await validator.validate(document)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('is refused by its validator where something is wrong with it', async () => {
    const broken = { ...openApiDocument(), paths: { 'no-slash': {} } };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  it('refers only to schemas that it holds', () => {
    const document = JSON.stringify(openApiDocument());
    const held = Object.keys(openApiDocument().components?.schemas ?? {});
    const named = [...document.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(held).toEqual(expect.arrayContaining([...new Set(named)]));
    expect(named.length).toBeGreaterThan(10);
  });

  it('names the id that a request may have where it is taken: at every write on a desk', () => {
    const namesId = ({ parameters = [] }: { parameters?: { in?: string; name?: string }[] }) =>
      parameters.some(({ in: where, name }) => where === 'header' && name === 'Claimdesk-Request');
    const found = Object.entries(openApiDocument().paths ?? {}).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) => namesId(operation))
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    );
    const writes = operations
      .filter(({ method, path }) => method !== 'GET' && path.startsWith('/desks/'))
      .map(({ method, path }) => `${method} ${path}`);
    expect(found.sort()).toEqual(writes.sort());
    expect(found).toContain('PUT /desks/{desk}/claims/{claim}/verdict');
  });

  it('describes every operation once, by its own id', () => {
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const described = Object.values(openApiDocument().paths ?? {}).flatMap((path) =>
      Object.values(path).map((operation: { operationId?: string }) => operation.operationId),
    );
    expect([...described].sort()).toEqual([...ids].sort());
  });
});

describe('the operations of the API', () => {
  it('have a route handler each, and every route handler is one of them', () => {
    const documented = operations.map(({ method, path }) => `${method} ${path}`);
    const undocumented = handlers.filter((handler) => handler !== 'GET /openapi.json');
    expect([...undocumented].sort()).toEqual([...documented].sort());
  });

  it('name every parameter of their path', () => {
    for (const { id, path, params } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(Object.keys(params.shape), id).toEqual(named);
    }
  });

  it('take a body only where they write, and always refuse unknown fields', () => {
    for (const { id, method, params, query, body } of operations) {
      if (method === 'GET' || method === 'DELETE') expect(body, id).toBeUndefined();
      for (const schema of [params, query, body]) {
        const refused = schema?.safeParse({ surprise: 1 }).error?.issues.map(({ code }) => code);
        if (schema) expect(refused, id).toContain('unrecognized_keys');
      }
    }
  });

  it('are for members of the desk wherever the path names a desk', () => {
    for (const { id, path, access } of operations) {
      const ofDesk = path.startsWith('/desks/');
      expect(['REVIEWER', 'EDITOR', 'ADMIN'].includes(access), id).toBe(ofDesk);
    }
  });
});
