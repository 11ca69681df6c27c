import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contents } from '@/prisma/testing/arbitrary-claim';
import { emptyEvidence, filledEvidence, readEvidence } from './read-evidence';

const filled = { ...emptyEvidence('2026-11-24'), title: 'A statement' };
const urlOf = (url: string) => {
  const read = readEvidence({ ...filled, url });
  return 'content' in read ? read.content.url : read.errors.url;
};

describe('readEvidence', () => {
  it('takes the fields without the white space around them', () => {
    const written = { title: '  A statement ', quote: ' “So.” ', publisher: ' The ministry ' };
    expect(readEvidence({ ...filled, ...written })).toEqual({
      content: {
        stance: 'SUPPORTS',
        title: 'A statement',
        url: null,
        quote: '“So.”',
        publisher: 'The ministry',
        archivedUrl: null,
        derivesFrom: null,
        readOn: '2026-11-24',
        confidential: false,
      },
    });
  });

  it('takes a source as confidential where that is ticked', () => {
    const ticked = readEvidence({ ...filled, confidential: 'yes' });
    expect(ticked).toMatchObject({ content: { confidential: true } });
  });

  it('takes an address as people copy it', () => {
    expect(urlOf('example.org/a?b=c')).toBe('https://example.org/a?b=c');
    expect(urlOf('http://example.org')).toBe('http://example.org');
    expect(readEvidence({ ...filled, archivedUrl: 'archive.example/a' })).toMatchObject({
      content: { archivedUrl: 'https://archive.example/a' },
    });
  });

  it('refuses an address that could not safely become a link', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'two words', 'https://']) {
      const errors = { url: 'This is no web address. It begins with https://.' };
      expect(readEvidence({ ...filled, url })).toEqual({ errors });
      expect(readEvidence({ ...filled, archivedUrl: url })).toEqual({
        errors: { archivedUrl: errors.url },
      });
    }
  });

  it('takes back what a form shows of a piece of evidence', () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(readEvidence(filledEvidence(content))).toEqual({ content });
      }),
    );
  });

  it('asks for a title and for a day', () => {
    const read = readEvidence({ ...filled, title: ' ', readOn: '2026-13-40' });
    expect('errors' in read && Object.keys(read.errors)).toEqual(['title', 'readOn']);
  });
});
