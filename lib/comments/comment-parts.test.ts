import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentParts } from './comment-parts';

const people = [
  { id: '1', name: 'Ann Oduya' },
  { id: '2', name: 'Ben Sato' },
];

const kindsOf = (text: string) =>
  commentParts(text, people)
    .filter(({ kind }) => kind !== 'words')
    .map(({ kind, text: shown }) => [kind, shown]);

describe('the parts of a comment', () => {
  it.each([
    ['Ask @Ben Sato.', [['mention', '@Ben Sato']]],
    ['See https://harbour.example/log.', [['link', 'https://harbour.example/log']]],
    ['(https://harbour.example/a?b=1)', [['link', 'https://harbour.example/a?b=1']]],
    ['https://harbour.example/@Ann Oduya', [['link', 'https://harbour.example/@Ann']]],
    ['javascript:alert(1) data:text/html,x', []],
    ['https://bank.example@evil.example', []],
    ['<b>https://</b>', []],
    ['<img src=x onerror=alert(1)>', []],
  ])('%s', (text, parts) => {
    expect(kindsOf(text)).toEqual(parts);
  });

  it('lead only to web addresses', () => {
    const scheme = fc.constantFrom('http://', 'https://', 'javascript:', 'ftp://', 'data:');
    fc.assert(
      fc.property(scheme, fc.string(), fc.string(), (start, path, rest) => {
        for (const part of commentParts(`${start}a.example/${path} ${rest}`, people)) {
          if (part.kind === 'link') expect(part.href).toMatch(/^https?:\/\//);
        }
      }),
    );
  });

  it('are the text, put together again', () => {
    const piece = fc.oneof(
      fc.constantFrom('@Ann Oduya', 'https://a.example/', '@', '.', ' ', '\n'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const parts = commentParts(text, people);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
