import { describe, expect, it } from 'vitest';
import { notFound, Problem, type ProblemKind, problemKinds, staleVersion } from './problem';

describe('a problem', () => {
  it.each(Object.entries(problemKinds))(
    '%s is a refusal by RFC 9457',
    (kind, { status, title }) => {
      const problem = new Problem(kind as ProblemKind, 'Nothing was stored.');
      expect(problem.status).toBe(status);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
      expect(JSON.parse(JSON.stringify(problem))).toEqual({
        type: `urn:claimdesk:problem:${kind}`,
        title,
        status,
        detail: 'Nothing was stored.',
      });
    },
  );

  it('carries what the caller can act on', () => {
    const issues = [{ path: 'body.title', message: 'An article needs a title.' }];
    const problem = new Problem('invalid-input', 'Not valid.', { issues, retryAfterSeconds: 3 });
    expect(JSON.parse(JSON.stringify(problem))).toMatchObject({ issues, retryAfterSeconds: 3 });
  });

  it('never carries its stack or its name', () => {
    expect(Object.keys(notFound('claim').toJSON()).sort()).toEqual([
      'detail',
      'status',
      'title',
      'type',
    ]);
  });

  it('of a stale write shows the row as it is now', () => {
    expect(staleVersion('claim', { version: 3 }).toJSON()).toMatchObject({
      status: 409,
      current: { version: 3 },
    });
  });
});
