import { blocksOf } from './blocks';
import { choosePacks } from './choose-packs';
import { isFurniture } from './furniture';
import type { LanguagePack } from './language-pack';
import type { Attribution, Block, Range, Split, SplitOptions } from './types';

/** Raised whenever the same text may come apart differently. */
export const SPLITTER_VERSION = '2.0.1';

/**
 * Takes an article apart into blocks, sentences, attributions and claims. Pure: the same text and
 * options give the same result, and no text makes it fail. All ranges are UTF-16 code units of
 * `text`. `title` marks the headline; `publishedOn` is kept for the reading of relative dates; without
 * a `language` each block's is told by its words and those of the article. Throws a `RangeError` where
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
    attributions: [],
    claims: [],
    finer: [],
  };
  for (const [i, pack] of chosen.entries()) {
    const block = blocks[i];
    if (!block) break;
    const sentences = wholeBlock(block) ?? found.get(pack)?.[i] ?? [];
    for (const sentence of sentences) split.sentences.push(sentence);
    if (!isFurniture(block.kind)) addClaims(split, text, block, sentences, pack);
  }
  return split;
}

/** A dateline, a byline and a time stamp are one sentence each; any other block has those found in it. */
function wholeBlock({ kind, start, end }: Block): Range[] | null {
  return kind === 'dateline' || kind === 'byline' || kind === 'timestamp' ? [{ start, end }] : null;
}

function addClaims(
  split: Split,
  text: string,
  block: Block,
  sentences: Range[],
  pack: LanguagePack,
): void {
  const drafts = pack.read(text, block, sentences);
  const known = new Map<Attribution, number>();
  for (const draft of drafts) {
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
      list.push({ ...judge(claim, heard), attribution });
    }
  }
}
