import type { SentenceDraft } from './carry-over';
import { choosePacks } from './languages/choose-packs';
import type { BlockToRead, LanguagePack } from './languages/language-pack';
import { blocksOf } from './sentences/blocks';
import { isFurniture } from './sentences/furniture';
import type { Attribution, Block, Range, Split, SplitOptions } from './types';
import { valuesWithin } from './values/values-within';

/** Raised whenever the same text may come apart differently. */
export const SPLITTER_VERSION = '2.16.0';

/**
 * Takes an article apart into blocks, sentences, attributions, values and claims. Pure: the same text
 * and options give the same result, and no text makes it fail. All ranges are UTF-16 code units of
 * `text`. `title` marks the headline; relative dates are reckoned from `publishedOn`; without a
 * `language` each block's is told by its words and those of the article. Throws a `RangeError` where
 * `language` is no tag of BCP 47.
 */
export function splitArticle(
  text: string,
  options: SplitOptions,
  packs: readonly LanguagePack[],
): Split {
  const blocks = blocksOf(text, options.title);
  const chosen = choosePacks(text, blocks, packs, options.language);
  const found = new Map([...new Set(chosen)].map((pack) => [pack, pack.sentences(text, blocks)]));
  const split: Split = {
    version: SPLITTER_VERSION,
    blocks,
    sentences: [],
    values: { quantities: [], dates: [], entities: [] },
    attributions: [],
    claims: [],
    finer: [],
  };
  const toRead = new Map<LanguagePack, BlockToRead[]>();
  for (const [i, block] of blocks.entries()) {
    const pack = chosen[i];
    if (!pack) break;
    const sentences = wholeBlock(block) ?? found.get(pack)?.[i] ?? [];
    for (const sentence of sentences) split.sentences.push(sentence);
    if (isFurniture(block.kind)) continue;
    const known = toRead.get(pack) ?? [];
    known.push({ block, sentences });
    toRead.set(pack, known);
  }
  addClaims(split, text, referredBy(split, text, toRead, options.publishedOn));
  return split;
}

/** A dateline, a byline and a time stamp are one sentence each; any other block has those found in it. */
function wholeBlock({ kind, start, end }: Block): Range[] | null {
  return kind === 'dateline' || kind === 'byline' || kind === 'timestamp' ? [{ start, end }] : null;
}

type Read = { pack: LanguagePack; draft: SentenceDraft };

/** All sentences in the order of the text, with what each language finds its words to stand for. */
function referredBy(
  { values }: Split,
  text: string,
  toRead: ReadonlyMap<LanguagePack, BlockToRead[]>,
  publishedOn: string | undefined,
): Read[] {
  const all: Read[] = [];
  for (const [pack, blocks] of toRead) {
    const referred = pack.refer(text, pack.read(text, blocks), publishedOn);
    for (const quantity of referred.values.quantities) values.quantities.push(quantity);
    for (const date of referred.values.dates) values.dates.push(date);
    for (const entity of referred.values.entities) values.entities.push(entity);
    for (const draft of referred.drafts) all.push({ pack, draft });
  }
  return all.sort((a, b) => a.draft.sentence.start - b.draft.sentence.start);
}

function addClaims(split: Split, text: string, sentences: readonly Read[]): void {
  const known = new Map<Attribution, number>();
  const within = valuesWithin(split.values);
  for (const { pack, draft } of sentences) {
    for (const attribution of draft.attributions) {
      if (known.has(attribution)) continue;
      known.set(attribution, split.attributions.length);
      split.attributions.push(attribution);
    }
    const judge = pack.judge(text, draft);
    for (const claim of draft.claims) {
      const heard =
        claim.attribution === null ? null : (draft.attributions[claim.attribution] ?? null);
      const attribution = heard === null ? null : (known.get(heard) ?? null);
      const list = claim.primary ? split.claims : split.finer;
      list.push({ ...judge(claim, heard), attribution, values: within(claim.ranges) });
    }
  }
}
