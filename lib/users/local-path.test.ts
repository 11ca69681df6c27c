import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localPath } from './local-path';

describe('localPath', () => {
  it('keeps a path of this site with its query', () => {
    expect(localPath('/desks/world/articles?show=pending#top')).toBe(
      '/desks/world/articles?show=pending#top',
    );
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    'desks/world',
    '/api/auth/signout',
    '/sign-in?from=/sign-in',
    '',
    undefined,
  ])('leads %j to the front page', (from) => {
    expect(localPath(from)).toBe('/');
  });

  it('never leads to another site, whatever is written', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '\t',
      '\n',
      '.',
      '..',
      '@',
      ':',
      'https:',
      'evil.example',
    );
    const written = fc.array(fc.oneof(pieces, fc.string())).map((parts) => `/${parts.join('')}`);
    fc.assert(
      fc.property(written, (from) => {
        const here = 'https://claims.example.org';
        expect(new URL(localPath(from), here).origin).toBe(here);
      }),
      { numRuns: 2000 },
    );
  });
});
