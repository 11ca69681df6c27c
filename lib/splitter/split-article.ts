import { blocksOf } from './blocks';
import { passSpeakers, type SentenceDraft, spreadEvidentials } from './carry-over';
import { contextsOf } from './claim-context';
import { draftOf } from './draft-sentence';
import { finishClaim } from './finish-claim';
import { isFurniture } from './furniture';
import { looksEnglish } from './language';
import type { Models } from './model/models';
import { quotationsIn, zonesIn } from './quotations';
import { withReferences } from './resolution/with-references';
import { sentencesOf } from './sentences';
import { statusCuesIn } from './suggestion';
import type { Attribution, Block, Range, Split, SplitOptions } from './types';
import { unicodeSentences } from './unicode-sentences';
import { findValues, valuesWithin } from './values/find-values';

/** Raised whenever the same text may come apart differently. */
export const SPLITTER_VERSION = '2.1.0';

/**
 * Takes an article apart into blocks, sentences, attributions, values and claims. Pure: the same text
 * and options give the same result, and no text makes it fail. All ranges are UTF-16 code units of
 * `text`. `title` marks the headline; relative dates are reckoned from `publishedOn`.
 */
export function splitArticle(text: string, options: SplitOptions, models: Models): Split {
  const blocks = blocksOf(text, options.title);
  const english = looksEnglish(text);
  const sentences: Range[] = [];
  const drafts: SentenceDraft[] = [];
  const sentencesOfBlocks = english
    ? sentencesOf(text, blocks, models.sentences)
    : blocks.map((block) => unicodeSentences(text, block));
  for (const [i, block] of blocks.entries()) {
    const found = wholeBlock(block) ?? sentencesOfBlocks[i] ?? [];
    for (const sentence of found) sentences.push(sentence);
    if (isFurniture(block.kind)) continue;
    for (const draft of draftsOf(text, block, found, english ? models : null)) drafts.push(draft);
  }
  const analyses = drafts.flatMap(({ analysis }) => analysis ?? []);
  const values = findValues(analyses, options.publishedOn);
  const split: Split = {
    version: SPLITTER_VERSION,
    blocks,
    sentences,
    values,
    attributions: [],
    claims: [],
    finer: [],
  };
  addClaims(split, text, withReferences(text, drafts, values, options.publishedOn), models);
  return split;
}

/** A dateline, a byline and a time stamp are one sentence each; any other block has those found in it. */
function wholeBlock({ kind, start, end }: Block): Range[] | null {
  return kind === 'dateline' || kind === 'byline' || kind === 'timestamp' ? [{ start, end }] : null;
}

/** The sentences of a block taken apart, with what they owe to one another. */
function draftsOf(
  text: string,
  block: Block,
  sentences: Range[],
  models: Models | null,
): SentenceDraft[] {
  const zones = models ? quotationsIn(text, block) : [];
  const drafts = sentences.map((sentence) =>
    draftOf(text, sentence, zonesIn(zones, sentence), models),
  );
  passSpeakers(drafts);
  spreadEvidentials(text, drafts);
  return drafts;
}

function addClaims(
  split: Split,
  text: string,
  drafts: readonly SentenceDraft[],
  models: Models,
): void {
  const known = new Map<Attribution, number>();
  const within = valuesWithin(split.values);
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
        values: within(claim.ranges),
      });
    }
  }
}
