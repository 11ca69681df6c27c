import { describe, expect, it } from 'vitest';
import { emptyEvidence, readEvidence } from './read-evidence';

const filled = { ...emptyEvidence('2026-11-24'), title: 'A statement' };
const urlOf = (url: string) => {
  const read = readEvidence({ ...filled, url });
  return 'content' in read ? read.content.url : read.errors.url;
};

describe('readEvidence', () => {
  it('takes the fields without the white space around them', () => {
    expect(readEvidence({ ...filled, title: '  A statement ', quote: ' “So.” ' })).toEqual({
      content: {
        stance: 'SUPPORTS',
        title: 'A statement',
        url: null,
        quote: '“So.”',
        readOn: '2026-11-24',
      },
    });
  });

  it('takes an address as people copy it', () => {
    expect(urlOf('example.org/a?b=c')).toBe('https://example.org/a?b=c');
    expect(urlOf('http://example.org')).toBe('http://example.org');
  });

  it('refuses an address that could not safely become a link', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'two words', 'https://']) {
      expect(urlOf(url)).toBe('This is no web address. It begins with https://.');
    }
  });

  it('asks for a title and for a day', () => {
    const read = readEvidence({ ...filled, title: ' ', readOn: '2026-13-40' });
    expect('errors' in read && Object.keys(read.errors)).toEqual(['title', 'readOn']);
  });
});
