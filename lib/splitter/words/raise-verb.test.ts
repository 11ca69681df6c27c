import { describe, expect, test } from 'vitest';
import { raiseVerb } from './raise-verb';
import { wordsOf } from './tree-fixture';

/** What each word named hangs on, once the verb of the sentence has its place. */
function raised(notation: string, ...named: string[]): string[] {
  const words = wordsOf(notation);
  raiseVerb(words);
  return words
    .filter(({ text }) => named.includes(text))
    .map(({ text, head, label }) => `${text}<${words[head]?.text ?? ''} ${label}`);
}

describe('the verb of the sentence', () => {
  const fire =
    'The/DT/2/det fire/NN/0/root that/WDT/4/nsubj began/VBD/2/acl:relcl destroyed/VBD/4/conj shops/NNS/5/obj ././2/punct';

  test('changes places with the noun whose clause it was joined to', () => {
    expect(raised(fire, 'fire', 'began', 'destroyed', '.')).toEqual([
      'fire<destroyed nsubj',
      'began<fire acl:relcl',
      'destroyed< root',
      '.<destroyed punct',
    ]);
  });

  test('changes places with it also where "and" joins other words', () => {
    const days =
      'The/DT/2/det fire/NN/0/root that/WDT/4/nsubj began/VBD/2/acl:relcl May/NNP/4/obl and/CC/7/cc June/NNP/5/conj destroyed/VBD/4/conj';
    expect(raised(days, 'fire')).toEqual(['fire<destroyed nsubj']);
  });

  test.each([
    ['it has a subject of its own', fire.replace('shops/NNS/5/obj', 'shops/NNS/5/nsubj')],
    ['the noun is a predicate', fire.replace('The/DT/2/det', 'Is/VBZ/2/cop')],
    [
      '"and" joins it',
      fire
        .replace('shops/NNS/5/obj', '')
        .replace('destroyed/VBD/4/conj', 'and/CC/6/cc destroyed/VBD/4/conj'),
    ],
    [
      'no clause describes the noun',
      fire.replace('that/WDT/4/nsubj', 'then/RB/4/advmod').replace('acl:relcl', 'acl'),
    ],
  ])('stays where %s', (_why, notation) => {
    expect(raised(notation, 'fire')).toEqual(['fire< root']);
  });

  const house =
    'House/NNP/3/nsubj ,/,/3/punct built/VBN/0/root in/IN/5/case 1911/CD/3/obl ,/,/3/punct burned/VBD/3/conj down/RP/7/compound:prt';

  test('changes places with the participle that describes its subject', () => {
    expect(raised(house, 'House', 'built', 'burned', '1911')).toEqual([
      'House<burned nsubj',
      'built<House acl',
      '1911<built obl',
      'burned< root',
    ]);
  });

  test.each([
    [
      'the participle has an auxiliary',
      house.replace(',/,/3/punct built', 'was/VBD/3/aux:pass built'),
    ],
    [
      'no comma stands before the participle',
      house.replace(',/,/3/punct built', 'soon/RB/3/advmod built'),
    ],
    ['the participle has an object', house.replace('1911/CD/3/obl', '1911/CD/3/obj')],
    ['nothing is its subject', house.replace('House/NNP/3/nsubj', 'House/NNP/3/obl')],
    ['the root has tense', house.replace('built/VBN', 'built/VBD')],
  ])('stays below the participle where %s', (_why, notation) => {
    expect(raised(notation, 'built')).toEqual(['built< root']);
  });

  test('is said of the noun where a copula stands between', () => {
    const rain = 'Rainfall/NN/0/root there/RB/1/advmod was/VBD/4/cop low/NN/1/acl ././1/punct';
    expect(raised(rain, 'Rainfall', 'low', '.')).toEqual([
      'Rainfall<low nsubj',
      'low< root',
      '.<low punct',
    ]);
  });
});
