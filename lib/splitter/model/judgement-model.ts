import type { Features } from '../judgements/judgement-features';
import { type LinearModel, logOddsAt, placeOf } from './linear-model';
import { readWeights, writeWeights } from './weights-file';

/**
 * A linear model over named and hashed features, and a lexicon: what each single word speaks for,
 * also of words that no text to learn from held, told by words that are used like them. Words are
 * found by their hash, so that a word that is not in the lexicon may be taken for one that is.
 */
export type JudgementModel = LinearModel & {
  /** One weight for each place, in units of `lexiconScale`. Its length is a power of two. */
  lexicon: Int8Array;
  lexiconScale: number;
};

/** The log odds that a text speaks for: above 0 more likely than not. Of the words the mean counts. */
export function judgementOdds(model: JudgementModel, { places, words }: Features): number {
  const { lexicon, lexiconScale } = model;
  let sum = 0;
  for (const hash of words) sum += lexicon[placeOf(hash, lexicon.length)] as number;
  return logOddsAt(model, places) + (lexiconScale * sum) / Math.max(1, words.length);
}

/** The bytes of a judgement's file. */
export function writeJudgementModel(name: string, model: JudgementModel): Uint8Array {
  const { table, scale, bias, lexicon, lexiconScale } = model;
  const facts = { scale, bias, lexiconScale };
  return writeWeights({ model: name, facts, arrays: { table, lexicon } });
}

/** The judgement in the bytes of its file. Throws where they are none of this name. */
export function readJudgementModel(name: string, bytes: Uint8Array): JudgementModel {
  const { arrays, facts } = readWeights(bytes, name);
  const { table, lexicon } = arrays;
  if (!(table instanceof Int8Array && lexicon instanceof Int8Array))
    throw new Error(`The weights of the ${name} have no table or no lexicon.`);
  const [scale, bias, lexiconScale] = [facts.scale, facts.bias, facts.lexiconScale].map(Number);
  return {
    table,
    scale: scale ?? 0,
    bias: bias ?? 0,
    lexicon,
    lexiconScale: lexiconScale ?? 0,
  };
}
