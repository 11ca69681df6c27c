import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import type { ClaimKind } from '../types';

const kindsIn = (text: string) => [
  ...new Set(
    splitter()
      .split(text)
      .claims.map(({ kind }) => kind),
  ),
];

const EXAMPLES: Record<ClaimKind, string[]> = {
  fact: [
    'The council closed the harbour in March 2021.',
    'The plant lies on the border between Norland and Esk.',
    'The minister resigned on Tuesday.',
  ],
  quote: [
    'The minister said the bridge was closed on Tuesday.',
    'According to the police, the driver left the scene.',
  ],
  responsibility: [
    'The Harlow Front claimed responsibility for the attack on the station.',
    'The Harlow Front denied responsibility for the attack on the station.',
    'The group was responsible for the bombing of the port in 2019.',
  ],
  count: [
    'The blast killed at least 14 people in Harlow on Monday.',
    'Police arrested twelve protesters in Harlow on Monday.',
    'The ferry carried 1,400 passengers on Sunday.',
    'Officials said 30 houses were destroyed.',
  ],
  prediction: [
    'The court will hear the appeal in May.',
    'The river is expected to rise until Friday.',
    'The company is going to close the plant.',
  ],
  opinion: [
    'We should all be deeply ashamed of this absurd and cruel idea.',
    'It is simply the most disgraceful nonsense we have ever seen, and nobody deserves it.',
  ],
  question: ['Why did the council wait so long?', 'Who will pay for the bridge?'],
};

describe('the kind of a claim', () => {
  const cases = Object.entries(EXAMPLES).flatMap(([kind, texts]) =>
    texts.map((text): [string, string] => [kind, text]),
  );
  test.each(cases)('%s: %s', (kind, text) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  test.each([
    'The plant was built in 2019.',
    'The trial lasted three weeks.',
    'Turnout was 14 percent.',
    'The pupils finished third.',
  ])('no count of anything: %s', (text) => {
    expect(kindsIn(text)).toEqual(['fact']);
  });

  test('questions and what is still to come are not checkable and never worth checking', () => {
    for (const text of [...EXAMPLES.question, ...EXAMPLES.prediction]) {
      for (const claim of splitter().split(text).claims) {
        expect(claim.checkable).toBe(false);
        expect(claim.checkWorthy).toBe(false);
        expect(claim.reasons).toEqual(['not checkable']);
      }
    }
  });

  test('what happened is no prediction because a later clause looks ahead', () => {
    expect(kindsIn('The mayor closed the bridge that will be rebuilt.')[0]).toBe('fact');
  });
});
