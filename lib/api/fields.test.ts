import { describe, expect, it } from 'vitest';
import { addArticleInput } from '@/lib/articles/schema';
import { question } from '@/lib/checklists/schema';
import { makeDossierInput } from '@/lib/dossiers/schema';
import { addEvidenceInput } from '@/lib/evidence/schema';
import { articleImport } from '@/lib/exchange/schema';
import { addRevisionInput } from '@/lib/revisions/schema';
import { addSavedViewInput } from '@/lib/saved-views/schema';
import { addSearchInput } from '@/lib/searches/schema';
import { subLabel } from '@/lib/sub-labels/schema';
import { createTokenInput } from '@/lib/tokens/schema';
import { email, newPassword, personName } from '@/lib/users/schema';
import { setVerdictNamesInput } from '@/lib/verdict-names/schema';
import { day, deskSlug, id, instant, line, prose, version, webAddress } from './fields';

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

describe('a line', () => {
  const short = line(5);

  it('is cleaned before it is measured', () => {
    expect(short.parse('\u202e 1\n\n234 \u2069')).toBe('1 234');
    expect(short.safeParse('1\n2345').success).toBe(false);
  });

  it.each(['a\0b', 'a\uD83Db', '\uDD25'])('refuses what no database stores: %j', (value) => {
    expect(short.safeParse(value).success).toBe(false);
  });

  it.each([
    ['the title of an article', addArticleInput.shape.title],
    ['its publisher', addArticleInput.shape.publisher],
    ['its author', addArticleInput.shape.author],
    ['its title in a new text', addRevisionInput.shape.title],
    ['a person', personName],
    ['evidence', addEvidenceInput.shape.title],
    ['its publisher', addEvidenceInput.shape.publisher],
    ['a dossier', makeDossierInput.shape.title],
    ['a saved view', addSavedViewInput.shape.name],
    ['an access token', createTokenInput.shape.name],
    ['where somebody searched', addSearchInput.shape.place],
    ['who was asked', addSearchInput.shape.asked],
    ['a question', question.shape.text],
    ['a sub-label', subLabel.shape.name],
    ['the tool that claims come from', articleImport.shape.from],
    ['a verdict', setVerdictNamesInput.shape.names.shape.DISPUTED],
  ])('is what %s is called', (_what, schema) => {
    expect(schema.parse('Ha\u202erbour\r\nfire\u2069')).toBe('Harbour fire');
  });

  it('is no text of an article, which stays to the letter', () => {
    const text = 'The harbour\u202e burnt.\u2028It burns.';
    expect(addArticleInput.shape.text.parse(text)).toBe(text);
  });
});
