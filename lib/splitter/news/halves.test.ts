import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listSources } from '../list-claims';

const split = (text: string) => splitter().split(text);
const claimed = (text: string) => split(text).claims.map((claim) => claim.text);
const sources = (text: string) => listSources(text, split(text));

describe('what each half of a sentence says', () => {
  test.each([
    [
      'Divers found two more bodies in the wreck on Monday, but hopes of finding survivors were fading.',
      [
        'Divers found two more bodies in the wreck on Monday.',
        'Hopes of finding survivors were fading.',
      ],
    ],
    [
      'The bank lifted its rate to 4.5 percent, its highest since 2008.',
      ['The bank lifted its rate to 4.5 percent.', '4.5 percent is its highest since 2008.'],
    ],
    [
      'The reservoir, built in the 1970s, supplies water to some 2 million people and irrigates 400,000 hectares.',
      [
        'The reservoir supplies water to some 2 million people.',
        'The reservoir was built in the 1970s.',
        'The reservoir irrigates 400,000 hectares.',
      ],
    ],
    [
      'Copper futures fell for a fifth day, weighed down by fears of a recession.',
      [
        'Copper futures fell for a fifth day.',
        'Copper futures were weighed down by fears of a recession.',
      ],
    ],
    [
      'The gallery, home to 40,000 drawings, reopened in March after works that lasted six years.',
      [
        'The gallery reopened in March after works that lasted six years.',
        'The gallery is home to 40,000 drawings.',
        'Works lasted six years.',
      ],
    ],
    [
      'The United States and Britain imposed sanctions on 11 companies that they accuse of fraud.',
      [
        'The United States and Britain imposed sanctions on 11 companies that they accuse of fraud.',
        'They accuse 11 companies of fraud.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });

  test.each([
    'The army could neither confirm nor deny the reports.',
    'It was not clear who was behind the attack or how many people were inside the building.',
    'Miners blocked roads in six provinces, the latest in a series of protests.',
  ])('is nothing without the other: %s', (sentence) => {
    expect(claimed(sentence)).toEqual([sentence]);
  });

  test('neither confirming nor denying disputes nothing', () => {
    const [claim] = split('The ministry neither confirmed nor denied the capture.').claims;
    expect(claim?.suggestedStatus).toBe('UNVERIFIED');
  });
});

describe('who says what', () => {
  test.each([
    [
      'Output slowed to 2.1 percent in May, the statistics office said on Friday, below forecasts.',
      ['the statistics office'],
    ],
    [
      "The prosecutor's office said the suspect, a baker from Lyon, had been known to police.",
      ["The prosecutor's office"],
    ],
    ['Oil prices rose by 3 percent after Saudi Arabia said it would pump less.', ['Saudi Arabia']],
    [
      'About a third of the 6 million people need food aid, the United Nations says.',
      ['the United Nations'],
    ],
    [
      'The ministry put the toll at 52, but local doctors said that at least 80 people had died.',
      ['local doctors'],
    ],
  ])('%s', (sentence, expected) => {
    expect(sources(sentence)).toEqual(expected);
  });

  test('a speaker whose story is told is still the speaker', () => {
    const text =
      '“We have no idea where they are,” said Amina Yusuf, whose two sons were taken by the gunmen.';
    expect(claimed(text)).toEqual([
      'We have no idea where they are.',
      "Amina Yusuf's two sons were taken by the gunmen.",
    ]);
  });

  test('what is said of somebody described between commas is said', () => {
    expect(
      claimed(
        "The prosecutor's office said the suspect, a baker from Lyon, had been known to police.",
      ),
    ).toEqual(['The suspect had been known to police.', 'The suspect is a baker from Lyon.']);
  });
});

describe('what is told of somebody', () => {
  test.each([
    [
      'The suspect, whom police did not name, was armed with a knife.',
      ['The suspect was armed with a knife.', 'Police did not name the suspect.'],
    ],
    [
      'He was released on bail of 20,000 euros but ordered to surrender his passport.',
      ['He was released on bail of 20,000 euros.', 'He was ordered to surrender his passport.'],
    ],
    [
      'Water levels have dropped to 18 percent of capacity, the lowest since 1964.',
      [
        'Water levels have dropped to 18 percent of capacity.',
        '18 percent of capacity is the lowest since 1964.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });

  test.each([
    [
      'Three of the dead were tourists from Germany, the foreign ministry in Berlin confirmed.',
      ['the foreign ministry in Berlin'],
    ],
    ['Poverty fell by a tenth in 2022, the World Bank estimates.', ['the World Bank']],
    [
      'Russia said its air defences destroyed 44 drones, while Ukraine reported that two plants had been damaged.',
      ['Russia', 'Ukraine'],
    ],
  ])('and who says so: %s', (sentence, expected) => {
    expect(sources(sentence)).toEqual(expected);
  });
});

describe('how many', () => {
  test.each([
    ['Tens of thousands of people fled.', { min: 20_000, unit: 'person' }],
    [
      'Nine people, including two children, were killed and 23 others wounded.',
      { min: 23, unit: 'person' },
    ],
  ])('%s', (text, expected) => {
    expect(split(text).values.quantities).toContainEqual(expect.objectContaining(expected));
  });
});
