import { describe, expect, it } from 'vitest';
import { email, newPassword } from '@/lib/users/schema';
import { day, deskSlug, id, instant, prose, version, webAddress } from './fields';

describe('a web address', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'https://example.org:8443/a%20b',
    'https://bücher.example/',
    'https://[2001:db8::1]/',
  ])('may become a link: %s', (address) => {
    expect(webAddress.safeParse(address).success).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'blob:https://example.org/1',
    'mailto:a@example.org',
    '//example.org',
    'example.org',
    '',
    `https://example.org/${'a'.repeat(2000)}`,
    'https://example.org/\0',
    'https://example.org/\uD83D',
  ])('is refused: %s', (address) => {
    expect(webAddress.safeParse(address).success).toBe(false);
  });
});

describe('prose', () => {
  const short = prose(5);

  it('is trimmed before it is measured', () => {
    expect(short.parse('  12345\n')).toBe('12345');
    expect(short.safeParse('123456').success).toBe(false);
  });

  it('keeps emoji, right-to-left letters and line breaks inside', () => {
    expect(prose(99).parse('a\r\nب 🔥 b')).toBe('a\r\nب 🔥 b');
  });

  it.each(['a\0b', 'a\uD83Db', '\uDD25'])('refuses what no database stores: %j', (value) => {
    expect(short.safeParse(value).success).toBe(false);
  });
});

describe('the small fields', () => {
  it.each([
    ['id', id, '019a0000-0000-7000-8000-000000000001', true],
    ['id', id, '019a0000-0000-7000-8000-00000000000', false],
    ['id', id, "' OR 1=1 --", false],
    ['desk', deskSlug, 'world-2', true],
    ['desk', deskSlug, 'World', false],
    ['desk', deskSlug, '-world', false],
    ['desk', deskSlug, '../world', false],
    ['desk', deskSlug, 'a'.repeat(63), true],
    ['desk', deskSlug, 'a'.repeat(64), false],
    ['version', version, 1, true],
    ['version', version, 0, false],
    ['version', version, 1.5, false],
    ['version', version, 2 ** 31 - 1, true],
    ['version', version, 2 ** 31, false],
    ['day', day, '2024-02-29', true],
    ['day', day, '2026-02-29', false],
    ['day', day, '2026-11-12T00:00:00Z', false],
    ['email', email, 'a@claimdesk.example', true],
    ['email', email, 'a@b', false],
    ['password', newPassword, 'x'.repeat(12), true],
    ['password', newPassword, 'x'.repeat(11), false],
    ['password', newPassword, 'x'.repeat(201), false],
  ] as const)('%s: %#', (_name, field, value, fine) => {
    expect(field.safeParse(value).success).toBe(fine);
  });

  it('make one address one account', () => {
    expect(email.parse('  Ines@ClaimDesk.Example ')).toBe('ines@claimdesk.example');
  });
});

describe('a day and an instant', () => {
  it('are of a year that PostgreSQL counts', () => {
    expect(day.safeParse('0001-01-01').success).toBe(true);
    expect(day.safeParse('0000-01-01').success).toBe(false);
    expect(instant.safeParse('0001-01-01T00:00:00Z').success).toBe(true);
    expect(instant.safeParse('0000-01-01T00:00:00Z').success).toBe(false);
  });
});
