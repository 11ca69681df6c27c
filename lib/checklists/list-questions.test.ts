import { describe, expect, it } from 'vitest';
import { ClaimKind } from '@/prisma/generated/enums';
import { isAnswered, listQuestions } from './list-questions';
import { questions } from './schema';
import { standardQuestions } from './standard-questions';

const check = (questionId: string, change = {}) => ({
  questionId,
  question: `${questionId}, as it was put then?`,
  done: true,
  note: '',
  checkedBy: { id: 'ann', name: 'Ann' },
  updatedAt: '2026-11-22T09:00:00.000Z',
  version: 1,
  ...change,
});
const asked = [
  { id: 'first', text: 'The first?' },
  { id: 'second', text: 'The second?' },
];

describe('the checklist of a claim', () => {
  it('puts the desk’s questions in its order, with what was answered', () => {
    const second = check('second', { note: 'Twice.' });
    expect(listQuestions(asked, [second])).toEqual([
      { questionId: 'first', question: 'The first?', check: null },
      { questionId: 'second', question: 'The second?', check: second },
    ]);
  });

  it('loses no answer to a question that is not asked any more', () => {
    const old = check('old', { done: false, note: 'Nobody knew.' });
    const blank = check('blank', { done: false });
    expect(listQuestions(asked, [old, blank]).slice(2)).toEqual([
      { questionId: 'old', question: 'old, as it was put then?', check: old },
    ]);
  });
});

describe('an answer', () => {
  it('is a tick or a note', () => {
    expect(isAnswered({ done: true, note: '' })).toBe(true);
    expect(isAnswered({ done: false, note: 'Asked.' })).toBe(true);
    expect(isAnswered({ done: false, note: '' })).toBe(false);
  });
});

describe('the standard questions', () => {
  it('are there for every kind, as the API takes them', () => {
    for (const kind of Object.values(ClaimKind)) {
      const standard = standardQuestions[kind];
      expect(standard.length, kind).toBeGreaterThan(0);
      expect(questions.parse(standard)).toEqual(standard);
    }
  });

  it('have ids that no two of them share', () => {
    const ids = Object.values(standardQuestions).flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a list of questions as the API takes it', () => {
  const one = { id: 'one', text: 'Who?' };
  it.each([
    ['the same id twice', [one, one]],
    ['a question without words', [{ id: 'one', text: '  ' }]],
    ['an id that is none', [{ id: 'One two', text: 'Who?' }]],
    ['twenty-one', Array.from({ length: 21 }, (_, index) => ({ id: `q${index}`, text: 'Who?' }))],
    ['more than text', [{ id: 'one', text: 'a\0b' }]],
  ])('is refused with %s', (_what, list) => {
    expect(questions.safeParse([one]).success).toBe(true);
    expect(questions.safeParse(list).success).toBe(false);
  });
});
