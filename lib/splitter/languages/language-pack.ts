import type { SentenceDraft } from '../carry-over';
import type { DraftClaim } from '../finish-claim';
import type { Attribution, Claim, Range, Values } from '../types';

/** A claim with the judgements on it, before the attributions and values of the article are numbered. */
export type JudgedClaim = Omit<Claim, 'attribution' | 'values'>;

/** A block of an article and its sentences. */
export type BlockToRead = { block: Range; sentences: readonly Range[] };

/**
 * All that the splitter knows of one language. `english.ts` is the whole of English;
 * `any-language.ts` is what can be said of a text in a language that has no pack. Blocks are found
 * before the language is known, mostly by their looks.
 */
export type LanguagePack = {
  /** The language's subtag in BCP 47. */
  readonly language: string;
  /** Is a text written in it? `null` where there are too few words to tell. */
  recognises(text: string): boolean | null;
  /** The sentences of each block, in order, without white space at their ends. */
  sentences(text: string, blocks: readonly Range[]): Range[][];
  /** Reads all sentences of some blocks, in order: who says what, and at least one claim of each. */
  read(text: string, blocks: readonly BlockToRead[]): SentenceDraft[];
  /**
   * The values of all its sentences, and the sentences again with what the words of their claims
   * stand for. `publishedOn` is the article's day, YYYY-MM-DD, if known.
   */
  refer(
    text: string,
    drafts: readonly SentenceDraft[],
    publishedOn: string | undefined,
  ): { values: Values; drafts: readonly SentenceDraft[] };
  /** The judge of a sentence's claims, who is told the attribution of each. */
  judge(text: string, draft: SentenceDraft): Judge;
};

export type Judge = (claim: DraftClaim, attribution: Attribution | null) => JudgedClaim;
