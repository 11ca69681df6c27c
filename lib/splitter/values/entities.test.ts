import { describe, expect, test } from 'vitest';
import { splitter } from '@/lib/server/splitter';
import type { Entity } from '../types';

const entitiesOf = (text: string) => splitter().split(text).values.entities;
const kindsOf = (text: string) => entitiesOf(text).map(({ name, kind }) => [name, kind]);
const mentionsOf = (text: string, name: string) =>
  entitiesOf(text)
    .find((entity: Entity) => entity.name === name)
    ?.mentions.map(({ start, end }) => text.slice(start, end));

describe('what a name names', () => {
  test.each([
    ['by a title', 'Mr. Holt left the town.', [['Holt', 'person']]],
    ['by a description', 'The dam was built by engineer Ada Wern.', [['Ada Wern', 'person']]],
    [
      'by the last word of a name',
      'The Harbour Union left the talks.',
      [['Harbour Union', 'organisation']],
    ],
    [
      'by what follows "of"',
      'The Ministry of Health left the talks.',
      [['Ministry of Health', 'organisation']],
    ],
    ['by "in"', 'The dam in Lund broke.', [['Lund', 'place']]],
    ['by the list of countries', 'The talks with Norway broke down.', [['Norway', 'place']]],
    [
      'by a title behind a place',
      'Lund Mayor Ada Wern left the talks.',
      [
        ['Lund', 'unknown'],
        ['Ada Wern', 'person'],
      ],
    ],
    ['in no way', 'The talks with Varn broke down.', [['Varn', 'unknown']]],
  ])('is shown %s', (_how, text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });

  test('an office between the title and the name is no part of the name', () => {
    expect(kindsOf('The talks were led by Secretary of State Ada Wern.')).toEqual([
      ['Ada Wern', 'person'],
    ]);
  });

  test('days and months name nobody', () => {
    expect(kindsOf('The dam broke on Friday and in March.')).toEqual([]);
  });

  test('a hospital with a general’s title is no general', () => {
    expect(kindsOf('Lund General Hospital left the talks.')).toEqual([
      ['Lund General Hospital', 'organisation'],
    ]);
  });
});

describe('one entity', () => {
  test('is a full name, the surname and the surname with a title', () => {
    const text = 'Vladimir Holt left the town. Holt was ill. The town thanked Mr Holt.';
    expect(mentionsOf(text, 'Vladimir Holt')).toEqual(['Vladimir Holt', 'Holt', 'Holt']);
  });

  test('is a name and the acronym behind it in brackets', () => {
    const text = 'The Federal Security Service (FSB) left the talks. The FSB gave no reason.';
    expect(mentionsOf(text, 'Federal Security Service')).toEqual([
      'Federal Security Service',
      'FSB',
      'FSB',
    ]);
  });

  test('is not a surname that two people have', () => {
    const text = 'Ada Holt met Vladimir Holt in the town. Holt was ill.';
    expect(mentionsOf(text, 'Holt')).toEqual(['Holt']);
  });

  test('has the nouns by which the article calls it, and the gender that a title shows', () => {
    const [entity] = entitiesOf('The Red Dawn, an armed group, left the town.');
    expect(entity?.nouns).toContain('group');
    expect(entitiesOf('Mrs. Holt left the town.')[0]?.gender).toBe('female');
    expect(entitiesOf('Ada Holt left the town.')[0]?.gender).toBeNull();
  });
});
