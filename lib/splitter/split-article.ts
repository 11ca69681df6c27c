import { blocksOf } from './blocks';
import { passSpeakers, spreadEvidentials } from './carry-over';
import { contextsOf } from './claim-context';
import { draftOf } from './draft-sentence';
import { finishClaim } from './finish-claim';
import { isFurniture } from './furniture';
import { looksEnglish } from './language';
import type { Models } from './model/models';
import { quotationsIn, zonesIn } from './quotations';
import { sentencesOf } from './sentences';
import { statusCuesIn } from './suggestion';
import type { Attribution, Block, Range, Split, SplitOptions } from './types';
import { unicodeSentences } from './unicode-sentences';

/** Raised whenever the same text may come apart differently. */
export const SPLITTER_VERSION = '2.0.0';

/**
 * Takes an article apart into blocks, sentences, attributions and claims. Pure: the same text and
 * options give the same result, and no text makes it fail. All ranges are UTF-16 code units of
 * `text`. `title` marks the headline; `publishedOn` is kept for the reading of relative dates.
 */
export function splitArticle(text: string, options: SplitOptions, models: Models): Split {
  const blocks = blocksOf(text, options.title);
  const english = looksEnglish(text);
  const split: Split = {
    version: SPLITTER_VERSION,
    blocks,
    sentences: [],
    attributions: [],
    claims: [],
    finer: [],
  };
  const sentencesOfBlocks = english
    ? sentencesOf(text, blocks, models.sentences)
    : blocks.map((block) => unicodeSentences(text, block));
  for (const [i, block] of blocks.entries()) {
    const sentences = wholeBlock(block) ?? sentencesOfBlocks[i] ?? [];
    for (const sentence of sentences) split.sentences.push(sentence);
    if (!isFurniture(block.kind)) addClaims(split, text, block, sentences, english, models);
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
  english: boolean,
  models: Models,
): void {
  const zones = english ? quotationsIn(text, block) : [];
  const drafts = sentences.map((sentence) =>
    draftOf(text, sentence, zonesIn(zones, sentence), english ? models : null),
  );
  passSpeakers(drafts);
  spreadEvidentials(text, drafts);
  const known = new Map<Attribution, number>();
  for (const draft of drafts) {
    for (const attribution of draft.attributions) {
      if (known.has(attribution)) continue;
      known.set(attribution, split.attributions.length);
      split.attributions.push(attribution);
    }
    const reading = {
      contexts: contextsOf(text.slice(draft.sentence.start, draft.sentence.end)),
      cues: statusCuesIn(text, draft.sentence),
    };
    for (const claim of draft.claims) {
      const heard =
        claim.attribution === null ? null : (draft.attributions[claim.attribution] ?? null);
      const attribution = heard === null ? null : (known.get(heard) ?? null);
      const list = claim.primary ? split.claims : split.finer;
      list.push({
        ...finishClaim(text, draft, claim, heard, reading, models),
        attribution,
      });
    }
  }
}
