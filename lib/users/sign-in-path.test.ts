import { describe, expect, it } from 'vitest';
import { localPath } from './local-path';
import { signInPath } from './sign-in-path';

describe('signInPath', () => {
  it('keeps what was asked for, to go on there afterwards', () => {
    const asked = '/desks/world/articles/1?claim=2&search=a%26b';
    const [path, from] = signInPath(asked).split('?from=');
    expect(path).toBe('/sign-in');
    expect(localPath(decodeURIComponent(from ?? ''))).toBe(asked);
  });

  it.each([null, '/', '//evil.example', '/sign-in?from=/account'])(
    'keeps nothing of %j',
    (asked) => {
      expect(signInPath(asked)).toBe('/sign-in');
    },
  );
});
