import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const split = (text: string) => splitter().split(text);
const claimed = (text: string) => listClaims(text, split(text));

describe('a verb behind what is put in after its subject', () => {
  test.each([
    [
      'Norvik Holdings, based in Bergen, employs 1,200 people.',
      ['Norvik Holdings employs 1,200 people.', 'Norvik Holdings is based in Bergen.'],
    ],
    [
      'The company, whose shares have fallen 30 percent this year, plans to cut 400 jobs.',
      [
        'The company plans to cut 400 jobs. (The company, whose shares have fallen 30 percent this year)',
        "The company's shares have fallen 30 percent this year.",
      ],
    ],
    [
      'The rebels, backed by a neighbouring state, control most of the north.',
      ['The rebels control most of the north.', 'The rebels are backed by a neighbouring state.'],
    ],
    [
      'The factory makes 300,000 batteries a day and employs 2,100 people.',
      ['The factory makes 300,000 batteries a day.', 'The factory employs 2,100 people.'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('what stands with another clause and belongs to none of its nouns', () => {
  test.each([
    [
      'Wern, the mayor of Tolva, and his wife were questioned for six hours.',
      ['Wern and his wife were questioned for six hours.', 'Wern is the mayor of Tolva.'],
    ],
    [
      'The volcano began to erupt on Sunday, forcing 5,000 people to flee.',
      ['The volcano began to erupt on Sunday.', 'The volcano forced 5,000 people to flee.'],
    ],
    [
      'Three boys aged 9, 11 and 12 were found alive on Friday.',
      ['Three boys aged 9, 11 and 12 were found alive on Friday.'],
    ],
    [
      'Voters aged between 18 and 24 backed the plan.',
      ['Voters aged between 18 and 24 backed the plan. (Voters aged between 18 and 24)'],
    ],
    [
      'The attack came hours after a truce brokered by Norway and Qatar was announced.',
      [
        'The attack came hours after a truce brokered by Norway and Qatar was announced.',
        'A truce was brokered by Norway and Qatar.',
      ],
    ],
    [
      'The report, seen by two newspapers, accuses the police of using force.',
      [
        'The report accuses the police of using force. (The report, seen by two newspapers)',
        'The report was seen by two newspapers.',
      ],
    ],
    [
      'Thousands marched demanding that the president resign.',
      ['Thousands marched demanding that the president resign.'],
    ],
    [
      'It is not clear who was behind the attack, and no group has claimed responsibility.',
      ['It is not clear who was behind the attack.', 'No group has claimed responsibility.'],
    ],
    [
      'The group did not say how many fighters it had lost.',
      ['The group did not say how many fighters it had lost. (The group)'],
    ],
    [
      'More than half of the houses have yet to be repaired.',
      ['More than half of the houses have yet to be repaired.'],
    ],
    [
      'The fund paid the firms, whose books were audited twice.',
      ['The fund paid the firms.', "The firms' books were audited twice."],
    ],
    [
      'The airline will pay passengers whose flights were cancelled.',
      [
        'The airline will pay passengers whose flights were cancelled.',
        "Passengers' flights were cancelled.",
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });

  test('what is unclear of one thing is not doubted of another', () => {
    const { claims } = split(
      'It is not clear who was behind the attack, and no group has claimed responsibility.',
    );
    expect(claims.map(({ suggestedStatus }) => suggestedStatus)).toEqual(['UNVERIFIED', null]);
  });
});

describe('who says what, where more is done than said', () => {
  const said = (text: string) => {
    const { claims, attributions } = split(text);
    return claims.map(({ text: wording, attribution }) => {
      const source = attributions[attribution ?? -1]?.source;
      return [source ? text.slice(source.start, source.end) : null, wording];
    });
  };

  test.each([
    [
      'Asked whether the deal was in doubt, the minister said talks would continue.',
      [['the minister', 'Talks would continue.']],
    ],
    [
      'The senator is expected to announce her plans, two people familiar with the matter said.',
      [['two people familiar with the matter', 'The senator is expected to announce her plans.']],
    ],
    [
      'Amnesty International said it had documented 37 cases.',
      [['Amnesty International', 'It had documented 37 cases.']],
    ],
    [
      'Asked if the plant was safe, Holt said engineers had found no cracks.',
      [['Holt', 'Engineers had found no cracks.']],
    ],
    [
      'The union says 80 percent walked out, but the ministry put the figure at 35 percent.',
      [
        ['The union', '80 percent walked out.'],
        [null, 'The ministry put the figure at 35 percent.'],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  test('a deed behind "said she would" is whoever speaks', () => {
    const deeds = said('Mira Holt said she would not stand again and called for an early vote.');
    expect(deeds.at(-1)).toEqual(['Mira Holt', 'Mira Holt called for an early vote.']);
  });
});

test.each([
  ['Holt and the mayor met to discuss the border dispute.', null],
  ['The convoy crossed the disputed region on Monday.', null],
  ['The two towns ended a dispute that lasted 40 years.', null],
  ['The dispute the two towns had lasted 40 years.', null],
  ['Officials dispute the figure of 40 dead.', 'DISPUTED'],
  ['The officials dispute the figure of 40 dead.', 'DISPUTED'],
  ['The police dispute the figure of 40 dead.', 'DISPUTED'],
  ['The ministry disputes the figure of 40 dead.', 'DISPUTED'],
  ['The government disputed the report of 40 dead.', 'DISPUTED'],
  ['The government disputes that the dam broke.', 'DISPUTED'],
  ['Holt disputed reports that the dam broke.', 'DISPUTED'],
  ['The figure of 40 dead is disputed.', 'DISPUTED'],
])('only who disputes something disputes it: %s', (text, status) => {
  expect(split(text).claims[0]?.suggestedStatus).toBe(status);
});
