import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { blocksOf } from '../sentences/blocks';
import { choosePacks } from './choose-packs';
import type { LanguagePack } from './language-pack';
import { looksEnglish } from './looks-english';

/** A pack that recognises as English does; what it would read nobody asks here. */
const english = { language: 'en', recognises: looksEnglish } as LanguagePack;

const languages = (blocks: string[], language?: string) => {
  const text = blocks.join('\n\n');
  return choosePacks(text, blocksOf(text), [english], language).map((pack) => pack.language);
};

const ENGLISH = 'The river rose overnight and flooded three villages near the town of Harlow.';
const GERMAN = 'Der Fluss trat am Montag über die Ufer, und drei Dörfer wurden geräumt.';

describe('the pack of each block', () => {
  test('is that of the article, also where a block has too few words to tell', () => {
    expect(languages([ENGLISH, 'Mira Holt', ENGLISH])).toEqual(['en', 'en', 'en']);
    expect(languages([GERMAN, 'Mira Holt', GERMAN])).toEqual(['und', 'und', 'und']);
  });

  test('is another where a block is plainly in another language', () => {
    expect(languages([ENGLISH, GERMAN, ENGLISH])).toEqual(['en', 'und', 'en']);
    expect(languages([GERMAN, GERMAN, ENGLISH])).toEqual(['und', 'und', 'en']);
  });

  test('is English where an article is too short to tell', () => {
    expect(languages(['Mira Holt'])).toEqual(['en']);
  });

  test('is the one asked for, whatever the words', () => {
    expect(languages([GERMAN, ENGLISH], 'en-GB')).toEqual(['en', 'en']);
    expect(languages([GERMAN, ENGLISH], 'de-AT')).toEqual(['de', 'de']);
    expect(() => languages([GERMAN], 'no language')).toThrow(RangeError);
  });
});

test('a statement quoted as it was made stays whole in an English article', () => {
  const text = `${ENGLISH}\n\n„Wir haben vor dem Riss gewarnt und sind nicht gehört worden.“\n\n${ENGLISH}`;
  const { claims } = splitter().split(text);
  expect(claims.map((claim) => claim.text)).toContain(
    '„Wir haben vor dem Riss gewarnt und sind nicht gehört worden.“',
  );
});

test('the splitter takes the language it is told', () => {
  const text = 'Holt besucht Lund und Varn besucht Harlow.';
  expect(splitter().split(text, { language: 'de' }).claims).toHaveLength(1);
});
