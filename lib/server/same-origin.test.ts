import { describe, expect, it } from 'vitest';
import { Problem } from '@/lib/api/problem';
import { refuseForeignOrigin } from './same-origin';

function outcome(origin: string | null, host: string | null): string {
  const headers = new Headers();
  if (origin !== null) headers.set('origin', origin);
  if (host !== null) headers.set('host', host);
  try {
    refuseForeignOrigin(new Request('http://server/', { method: 'POST', headers }));
    return 'let in';
  } catch (error) {
    return error instanceof Problem ? error.kind : String(error);
  }
}

describe('a write with a cookie', () => {
  it.each([
    ['https://claims.example', 'claims.example'],
    ['http://127.0.0.1:3000', '127.0.0.1:3000'],
  ])('from our own page %s is let in', (origin, host) => {
    expect(outcome(origin, host)).toBe('let in');
  });

  it.each([
    ['https://evil.example', 'claims.example'],
    ['https://claims.example.evil.example', 'claims.example'],
    ['https://evil.claims.example', 'claims.example'],
    ['http://127.0.0.1:3001', '127.0.0.1:3000'],
    ['https://claims.example:8443', 'claims.example'],
    ['null', 'claims.example'],
    ['claims.example', 'claims.example'],
    ['', 'claims.example'],
    [null, 'claims.example'],
    ['https://claims.example', null],
  ])('from %s to the host %s is refused', (origin, host) => {
    expect(outcome(origin, host)).toBe('foreign-origin');
  });
});
