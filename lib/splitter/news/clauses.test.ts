import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

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
        'Nearly half of those surveyed said they had skipped meals, compared with 31 percent a year ago.',
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

describe('who says it, and what is put between', () => {
  test.each([
    [
      'Gunmen attacked a village in the north, killing at least 30 people and burning dozens of houses, residents and a local official said.',
      [
        'Gunmen attacked a village in the north. (residents and a local official)',
        'Gunmen killed at least 30 people. (residents and a local official)',
        'Gunmen burned dozens of houses. (residents and a local official)',
      ],
    ],
    [
      'The spokesman, speaking on condition of anonymity because he was not authorized to talk to reporters, said two soldiers were missing.',
      [
        'Two soldiers were missing. (The spokesman, speaking on condition of anonymity because he was not authorized to talk to reporters)',
      ],
    ],
    [
      'Thousands of people took to the streets on Sunday to protest against the law, which critics call a copy of foreign legislation.',
      [
        'Thousands of people took to the streets on Sunday to protest against the law.',
        'Critics call the law a copy of foreign legislation. (critics)',
      ],
    ],
    [
      'The United Nations estimates that 4.5 million people, or roughly one in five, do not have enough to eat.',
      [
        '4.5 million people, or roughly one in five, do not have enough to eat. (The United Nations)',
      ],
    ],
    [
      'The deal, worth $12 billion, was signed by both presidents in Lund and takes effect next year.',
      [
        'The deal, worth $12 billion, was signed by both presidents in Lund.',
        'The deal takes effect next year.',
      ],
    ],
    [
      'Only three of the 19 ships have reached port, and the rest are believed to have sunk.',
      ['Only three of the 19 ships have reached port.', 'The rest are believed to have sunk.'],
    ],
    [
      'The company plans to close its plant by 2027, a move that unions say would cost 3,000 jobs.',
      [
        'The company plans to close its plant by 2027. (The company)',
        'A move would cost 3,000 jobs. (unions)',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });

  test('who does not deny disputes nothing', () => {
    const { claims } = splitter().split('The senator did not deny meeting the lobbyist.');
    expect(claims.map(({ suggestedStatus }) => suggestedStatus)).toEqual([null]);
  });
});
