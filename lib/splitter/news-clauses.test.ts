import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from './list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

// More sentences as a news desk gets them, with the claims that a sub-editor would list.
describe('figures and what limits them', () => {
  test.each([
    [
      'At least 27 people, including nine children, were killed and more than 60 others wounded, police said.',
      [
        'At least 27 people, including nine children, were killed. (police)',
        'More than 60 others were wounded. (police)',
      ],
    ],
    [
      'Local media reported that as many as 200 homes had been destroyed.',
      ['As many as 200 homes had been destroyed. (Local media)'],
    ],
    [
      'Nearly half of those surveyed said they had skipped meals, compared with 31 percent a year ago.',
      [
        'They had skipped meals, compared with 31 percent a year ago. (Nearly half of those surveyed)',
      ],
    ],
    [
      'Some 1.4 million people have fled their homes since the fighting began in April 2023.',
      ['Some 1.4 million people have fled their homes since the fighting began in April 2023.'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('what is denied, doubted or not known', () => {
  test.each([
    [
      'Neither the mayor nor her lawyers have commented on the indictment.',
      ['Neither the mayor nor her lawyers have commented on the indictment.'],
    ],
    [
      'The airline did not say how many passengers were affected, nor did it explain the cause.',
      [
        'The airline did not say how many passengers were affected. (The airline)',
        'Nor did it explain the cause.',
      ],
    ],
    [
      'Authorities blamed the outage on a cyberattack, a claim that could not be independently verified.',
      ['Authorities blamed the outage on a cyberattack. (Authorities)'],
    ],
    ['It is unclear who ordered the strike.', ['It is unclear who ordered the strike.']],
    [
      'Prosecutors allege that Ms. Orlova accepted cash in exchange for favors, which she denies.',
      ['Ms. Orlova accepted cash in exchange for favors, which she denies. (Prosecutors)'],
    ],
    [
      'The ministry did not respond to a request for comment, and a spokesman for the army declined to say how many soldiers had been wounded.',
      [
        'The ministry did not respond to a request for comment. (The ministry)',
        'A spokesman for the army declined to say how many soldiers had been wounded. (a spokesman for the army)',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('clauses that say something of their own', () => {
  test.each([
    [
      'The group, which the United States designated as a terrorist organization in 1997, controls a port.',
      [
        'The group controls a port.',
        'The United States designated the group as a terrorist organization in 1997.',
      ],
    ],
    [
      'The dam, built in 1962 and last inspected in 2015, supplies water to 800,000 people.',
      [
        'The dam was last inspected in 2015.',
        'The dam supplies water to 800,000 people.',
        'The dam was built in 1962.',
      ],
    ],
    [
      'The rebels captured the airport on Sunday, hours after government forces withdrew.',
      ['The rebels captured the airport on Sunday, hours after government forces withdrew.'],
    ],
    [
      'Police said they had arrested a man on suspicion of arson, but did not release his name.',
      [
        'They [Police] had arrested a man on suspicion of arson. (Police)',
        'Police did not release his name.',
      ],
    ],
    [
      'Critics say the law would allow the police to search homes without a warrant.',
      ['The law would allow the police to search homes without a warrant. (Critics)'],
    ],
    [
      'The drug cut the risk of heart attack by 20 percent, according to a study published in the journal.',
      ['The drug cut the risk of heart attack by 20 percent. (a study published in the journal)'],
    ],
    [
      'The party chose a new leader, Maria Lenk, a former minister who once worked as a nurse.',
      [
        'The party chose a new leader, Maria Lenk.',
        'Maria Lenk is a former minister.',
        'Maria Lenk once worked as a nurse.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});
