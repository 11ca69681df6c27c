import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import { listClaims } from '../list-claims';

const claimed = (text: string) => listClaims(text, splitter().split(text));

// Sentences whose verb a parser leaves without a subject, with the claims that a sub-editor would list.
describe('who or what it is said of', () => {
  test.each([
    [
      'Mayors and farmers in the valley say the dam, built by the Ministry of Public Works, has doubled their harvests.',
      [
        'The dam has doubled their harvests. (Mayors and farmers in the valley)',
        'The dam was built by the Ministry of Public Works. (Mayors and farmers in the valley)',
      ],
    ],
    [
      'Last year Norway sent a ship to the strait.',
      ['Last year Norway sent a ship to the strait.'],
    ],
    [
      'In total 1,430 pupils were moved to other schools.',
      ['In total 1,430 pupils were moved to other schools.'],
    ],
    [
      'On Sunday, Tomas Hill, 44, repaired the roof of the chapel with his neighbours.',
      ['On Sunday, Tomas Hill, 44, repaired the roof of the chapel with his neighbours.'],
    ],
    [
      'While her aides have suggested her best argument is in the figures, she has kept silent.',
      ['Her best argument is in the figures. (her aides)', 'She has kept silent.'],
    ],
    [
      'Although Wern lacks a seat on the board, retired captains from both ports say she has shaped its rules.',
      [
        'Wern lacks a seat on the board.',
        'She has shaped its rules. (retired captains from both ports)',
      ],
    ],
    [
      'She conceded that her promise to rebuild the pier had not reassured the fishermen.',
      ['Her promise to rebuild the pier had not reassured the fishermen. (She)'],
    ],
    [
      'Nearly 900 diesel ferries together burn half a million tons a year.',
      ['Nearly 900 diesel ferries together burn half a million tons a year.'],
    ],
    [
      'The sect, whose founder was convicted in June, said nothing about the two fires.',
      [
        'The sect, whose founder was convicted in June, said nothing about the two fires. (The sect)',
      ],
    ],
    [
      'To date the film of the bear crossing the tracks has been seen 90,000 times.',
      ['To date the film of the bear crossing the tracks has been seen 90,000 times.'],
    ],
    [
      'The pier reopened on Monday, 14 months after divers found cracks in two of its posts.',
      ['The pier reopened on Monday, 14 months after divers found cracks in two of its posts.'],
    ],
  ])('%s', (sentence, expected) => {
    expect(claimed(sentence)).toEqual(expected);
  });
});
