import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listSources } from '../list-claims';

const split = (text: string) => splitter().split(text);
const claimed = (text: string) => split(text).claims.map((claim) => claim.text);
const sources = (text: string) => listSources(text, split(text));

describe('what a subject is said to be in front of it', () => {
  test.each([
    [
      'A veteran of three wars, Colonel Ana Ruiz took command in May.',
      ['Colonel Ana Ruiz took command in May.', 'Colonel Ana Ruiz is a veteran of three wars.'],
    ],
    [
      "The country's largest steelmaker, Nordstal employs 4,000 people.",
      ['Nordstal employs 4,000 people.', "Nordstal is the country's largest steelmaker."],
    ],
    [
      'One of the oldest ports on the coast, Varn has lost half of its ships since 2018.',
      [
        'Varn has lost half of its ships since 2018.',
        'Varn is one of the oldest ports on the coast.',
      ],
    ],
    [
      'Once the richest man in Brazil, Batista was jailed in 2018.',
      ['Batista was jailed in 2018.', 'Batista was once the richest man in Brazil.'],
    ],
    [
      'The first woman to hold the post, Lenk was elected in 2021.',
      ['Lenk was elected in 2021.', 'Lenk is the first woman to hold the post.'],
    ],
    [
      'A former teacher and mother of three, she won the seat in 2019.',
      ['She won the seat in 2019.', 'She is a former teacher and mother of three.'],
    ],
    [
      'Home to 40,000 people, the town was cut off for two days.',
      ['The town was cut off for two days.', 'The town is home to 40,000 people.'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });

  test.each([
    'Last week, the minister resigned.',
    'One day in May, the minister resigned.',
    'No surprise to anyone, the bill failed.',
    'The police, the army and the fire service took part.',
  ])('is not what says when, or who else: %s', (sentence) => {
    expect(claimed(sentence)).toEqual([sentence]);
  });

  test('is not what somebody says of it', () => {
    expect(claimed('The plan, Holt said, would cost 3 million.')).toEqual([
      'The plan would cost 3 million.',
    ]);
  });
});

describe('what says when or how between a subject and its verb', () => {
  test.each([
    ['The ministry, earlier this year, confirmed that the dam leaks.', 'The ministry'],
    ['The minister, on Tuesday, said the plan would cost 3 million euros.', 'The minister'],
    ['The company, in a statement, denied that its staff had been warned.', 'The company'],
    ['The army, in a rare admission, said 12 soldiers had been killed.', 'The army'],
  ])('is no part of whoever speaks: %s', (sentence, source) => {
    expect(sources(sentence)).toEqual([source]);
  });

  test('leaves the verb to its subject', () => {
    expect(claimed('The strike, now in its third week, has halted 40 trains a day.')).toEqual([
      'The strike, now in its third week, has halted 40 trains a day.',
    ]);
  });
});

describe('how something is', () => {
  test.each([
    [
      'The volcano, dormant for 200 years, began spewing ash on Monday, forcing 3,000 people to flee.',
      [
        'The volcano began spewing ash on Monday.',
        'The volcano was dormant for 200 years.',
        'The volcano forced 3,000 people to flee.',
      ],
    ],
    [
      'The budget, the first under the new coalition, raises spending by 4 billion euros.',
      [
        'The budget raises spending by 4 billion euros.',
        'The budget is the first under the new coalition.',
      ],
    ],
    [
      'The storm left 12 dead and more than 3,000 homeless.',
      ['The storm left 12 dead.', 'The storm left more than 3,000 homeless.'],
    ],
    [
      'Nine people were killed and dozens more injured.',
      ['Nine people were killed.', 'Dozens more were injured.'],
    ],
    [
      'The ceasefire, brokered by Qatar and due to expire on Sunday, has largely held.',
      [
        'The ceasefire has largely held.',
        'The ceasefire was brokered by Qatar and due to expire on Sunday.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('who does what is joined', () => {
  test.each([
    [
      'The bill would ban advertising to children and fine companies that break the rules.',
      [
        'The bill would ban advertising to children.',
        'The bill would fine companies that break the rules.',
      ],
    ],
    [
      'The court ruled that the law violated the constitution and ordered parliament to amend it within a year.',
      [
        'The law violated the constitution.',
        'The court ordered parliament to amend it within a year.',
      ],
    ],
    [
      'Ukraine said it had shot down 34 of 38 drones; Moscow did not comment.',
      ['It [Ukraine] had shot down 34 of 38 drones.', 'Moscow did not comment.'],
    ],
    [
      'Holt has been fixated on the port for two years, frequently criticizing its owners.',
      [
        'Holt has been fixated on the port for two years.',
        'Holt frequently criticized its owners.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });

  test('"more likely" by a figure limits no certainty', () => {
    const hedges = (text: string) => split(text).claims.flatMap((claim) => claim.hedges);
    expect(hedges('They were 30 percent more likely to fall ill.')).toEqual([]);
    expect(hedges('A strike is likely in June.').map(({ kind }) => kind)).toEqual(['modality']);
  });
});
