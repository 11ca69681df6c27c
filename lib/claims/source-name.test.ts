import { expect, test } from 'vitest';
import type { Entity } from '@/lib/values/schema';
import { sourceNames } from './source-name';

/** The name of a source that is written so, in an article that names three elsewhere. */
function nameOf(source: string, isVarga = false): string | null {
  const text = `Lena Varga met Idris Okoro of the Interior Ministry. ${source} said so.`;
  const start = text.lastIndexOf(source);
  const here = { start, end: start + source.length };
  const entity = (name: string, kind: Entity['kind'], written: RegExp): Entity => ({
    name,
    kind,
    gender: null,
    plural: false,
    nouns: [],
    mentions: [...text.matchAll(written)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    })),
    references: isVarga && name === 'Lena Varga' ? [here] : [],
  });
  const entities = [
    entity('Lena Varga', 'person', /(?:Lena )?Varga/g),
    entity('Idris Okoro', 'person', /Idris Okoro/g),
    entity('Interior Ministry', 'organisation', /Interior Ministry/g),
  ];
  return sourceNames(text, { quantities: [], dates: [], entities })(here);
}

test.each([
  ['Varga', 'Lena Varga'],
  ['Prime Minister Varga', 'Lena Varga'],
  ['The prime minister, Lena Varga', 'Lena Varga'],
  ['Varga, who leads the government,', 'Lena Varga'],
  ['The Interior Ministry', 'Interior Ministry'],
])('“%s” is %s', (source, name) => {
  expect(nameOf(source)).toBe(name);
});

test('“She” is whom the article surely means, and nobody where it may be anybody', () => {
  expect(nameOf('She', true)).toBe('Lena Varga');
  expect(nameOf('She')).toBeNull();
});

test.each([
  'A spokesman for Varga',
  'The lawyer of Lena Varga',
  'Varga’s lawyer',
  'Varga and Idris Okoro',
  'Varga or the Interior Ministry',
  'The rebels and Varga',
  'An Interior Ministry official',
  'Deputy Interior Ministry',
  'The minister',
  'He',
])('“%s” is nobody who has a name', (source) => {
  expect(nameOf(source)).toBeNull();
});
