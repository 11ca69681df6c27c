import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listSources } from '../list-claims';

const split = (text: string) => splitter().split(text);
const claimed = (text: string) => split(text).claims.map((claim) => claim.text);
const sources = (text: string) => listSources(text, split(text));

describe('what a phrase is said to be behind a comma', () => {
  test.each([
    [
      "Exports to China, the country's biggest trading partner, dropped by 8.2 percent in August.",
      [
        'Exports to China dropped by 8.2 percent in August.',
        "China is the country's biggest trading partner.",
      ],
    ],
    [
      'No group has claimed responsibility for the bombing, the deadliest in the capital since 2015.',
      [
        'No group has claimed responsibility for the bombing.',
        'The bombing is the deadliest in the capital since 2015.',
      ],
    ],
    [
      'Lawmakers voted to remove the speaker, a member of the ruling party who took office in January.',
      [
        'Lawmakers voted to remove the speaker who took office in January.',
        'The speaker is a member of the ruling party.',
        'The speaker took office in January.',
      ],
    ],
    [
      'Opposition leader Tomas Varga, who narrowly lost the 2019 election, left the country.',
      [
        'Opposition leader Tomas Varga left the country.',
        'Opposition leader Tomas Varga narrowly lost the 2019 election.',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });

  test.each([
    'They met a nurse, a teacher and a cook.',
    'In 2021, the last year for which figures are available, 4,300 people died waiting for a transplant.',
  ])('is nothing further in a list, and of a time no claim: %s', (sentence) => {
    expect(claimed(sentence)).toEqual([sentence]);
  });
});

describe('clauses that say when', () => {
  test.each([
    [
      'A 23-year-old man has been charged with murder after a nurse was stabbed on Tuesday.',
      ['A 23-year-old man has been charged with murder.', 'A nurse was stabbed on Tuesday.'],
    ],
    [
      'The bank is expected to keep rates unchanged when it meets next week.',
      ['The bank is expected to keep rates unchanged when it meets next week.'],
    ],
    [
      'Fewer than half of the 1,200 schools inspected met fire safety standards.',
      ['Fewer than half of the 1,200 schools inspected met fire safety standards.'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});

describe('who says it', () => {
  test.each([
    [
      'Heavy rain left tens of thousands without power, officials said on Wednesday.',
      ['officials'],
    ],
    [
      '"We have no evidence that any data was stolen," the company\'s chief executive, Lena Moor, told reporters.',
      ["the company's chief executive, Lena Moor"],
    ],
    [
      'The minister denied knowing about the payments, but emails seen by the Herald suggest that she approved two of them.',
      ['The minister', 'emails seen by the Herald'],
    ],
  ])('%s', (sentence, expected) => {
    expect(sources(sentence)).toEqual(expected);
  });
});

describe('who it is that does or did something', () => {
  test.each([
    [
      'Two former executives of the bank, which collapsed in 2022, were arrested on Monday.',
      ['Two former executives of the bank were arrested on Monday.', 'The bank collapsed in 2022.'],
    ],
    [
      'A powerful earthquake struck southern Turkey early on Monday, killing more than 200 people and toppling hundreds of buildings.',
      [
        'A powerful earthquake struck southern Turkey early on Monday.',
        'A powerful earthquake killed more than 200 people.',
        'A powerful earthquake toppled hundreds of buildings.',
      ],
    ],
    [
      'The court sentenced Ivan Petrov, a blogger with 2 million followers, to six years in prison.',
      [
        'The court sentenced Ivan Petrov to six years in prison.',
        'Ivan Petrov is a blogger with 2 million followers.',
      ],
    ],
    [
      'The rebels said they had captured the town, a claim the army denied.',
      ['They [rebels] had captured the town, a claim the army denied.'],
    ],
    [
      'Former president Carla Nunes, 68, was found guilty of bribery and faces up to 12 years in jail.',
      [
        'Former president Carla Nunes, 68, was found guilty of bribery.',
        'Former president Carla Nunes faces up to 12 years in jail.',
      ],
    ],
    [
      'The opposition accuses the government of rigging the vote; observers said it had been fair.',
      ['The opposition accuses the government of rigging the vote.', 'It had been fair.'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});
