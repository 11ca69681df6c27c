import { describe, expect, test } from 'vitest';
import { featuresOf } from '../judgements/judgement-features';
import { hashText } from './hash';
import {
  type JudgementModel,
  judgementOdds,
  readJudgementModel,
  writeJudgementModel,
} from './judgement-model';
import { placeOf, writeLinearModel } from './linear-model';

const PLACES = 64;

/** Knows nothing but that "lovely" speaks for -1 and "flood" for 1. */
function model(): JudgementModel {
  const lexicon = new Int8Array(PLACES);
  lexicon[placeOf(hashText('lovely'), PLACES)] = -10;
  lexicon[placeOf(hashText('flood'), PLACES)] = 10;
  return { table: new Int8Array(2 ** 17), scale: 1, bias: 0.5, lexicon, lexiconScale: 0.1 };
}

const odds = (text: string) => judgementOdds(model(), featuresOf(text));

describe('the odds of a text', () => {
  test('are the mean of what its words speak for, beside the table', () => {
    expect(odds('Flood flood')).toBeCloseTo(1.5);
    expect(odds('Flood lovely')).toBeCloseTo(0.5);
    expect(odds('LOVELY')).toBeCloseTo(-0.5);
  });

  test('are the bias where there is no word', () => {
    expect(odds('')).toBe(0.5);
    expect(odds('… 12 !')).toBe(0.5);
  });

  test('take a possessive for the word it belongs to', () => {
    expect(odds('flood’s')).toBe(odds('flood'));
  });
});

describe('the file of a judgement', () => {
  test('gives back what was written', () => {
    const written = writeJudgementModel('checkability', model());
    expect(readJudgementModel('checkability', written)).toEqual(model());
  });

  test('is refused where it is another’s or has no lexicon', () => {
    const { table, scale, bias } = model();
    const without = writeLinearModel('checkability', { table, scale, bias });
    expect(() => readJudgementModel('checkability', without)).toThrow('no lexicon');
    expect(() => readJudgementModel('sentences', writeJudgementModel('x', model()))).toThrow();
  });
});
