import type { Analysis } from './analysis';
import { analyse, LONGEST_SENTENCE, rangeOf } from './analysis';
import type { TokenAttribution } from './attribution-parts';
import { attributionsIn } from './attributions';
import { blocksOf } from './blocks';
import { passSpeakers, type SentenceDraft, spreadEvidentials } from './carry-over';
import { saysNothing } from './checkability';
import { type DraftClaim, finishClaim } from './finish-claim';
import { isFurniture } from './furniture';
import { hedgesIn } from './hedges';
import { looksEnglish } from './language';
import type { Models } from './model/models';
import { quotationsIn, zonesIn } from './quotations';
import { sentenceClaims } from './sentence-claims';
import { sentencesOf } from './sentences';
import type { Attribution, Block, Range, Split, SplitOptions } from './types';
import { unicodeSentences } from './unicode-sentences';
import { asSentence, claimRanges, standaloneText } from './wording';

/** Raised whenever the same text may come apart differently. */
export const SPLITTER_VERSION = '1.1.0';

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
  };
  const sentencesOfBlocks = english
    ? sentencesOf(text, blocks, models.sentences)
    : blocks.map((block) => unicodeSentences(text, block));
  for (const [i, block] of blocks.entries()) {
    const sentences = wholeBlock(block) ?? sentencesOfBlocks[i] ?? [];
    for (const sentence of sentences) split.sentences.push(sentence);
    if (!isFurniture(block.kind)) addClaims(split, text, block, sentences, english);
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
): void {
  const zones = english ? quotationsIn(text, block) : [];
  const drafts = sentences.map((sentence) =>
    draftOf(text, sentence, zonesIn(zones, sentence), english),
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
    for (const claim of draft.claims) {
      const heard =
        claim.attribution === null ? null : (draft.attributions[claim.attribution] ?? null);
      const attribution = heard === null ? null : (known.get(heard) ?? null);
      split.claims.push({ ...finishClaim(text, draft, claim, heard), attribution });
    }
  }
}

function draftOf(text: string, sentence: Range, zones: Range[], english: boolean): SentenceDraft {
  const plain = {
    sentence,
    zones,
    attributions: [],
    hedges: [],
    evidentials: [],
    claims: [wholeSentence(text, sentence)],
  };
  const long = sentence.end - sentence.start > LONGEST_SENTENCE;
  if (!english || long || saysNothing(text.slice(sentence.start, sentence.end))) return plain;
  const analysis = analyse(text, sentence, zones);
  const found = attributionsIn(analysis);
  const asked = /\?["”’)]*$/u.test(text.slice(sentence.start, sentence.end));
  const lastToken = analysis.tokens.length - 1;
  const { attributions, indexOf } = attributionRanges(analysis, found);
  const claims = sentenceClaims(analysis, found).map((claim) => ({
    ranges: claimRanges(analysis, claim),
    text: standaloneText(analysis, claim, asked && (claim.tokens.at(-1) ?? 0) >= lastToken - 2),
    attribution: claim.attribution === null ? null : (indexOf.get(claim.attribution) ?? null),
  }));
  const kept = claims.filter((claim) => claim.ranges.length > 0 && claim.text.trim() !== '');
  const hedges = hedgesIn(text, sentence);
  return { ...plain, attributions, hedges, claims: kept.length > 0 ? kept : plain.claims };
}

function wholeSentence(text: string, sentence: Range): DraftClaim {
  return {
    ranges: [{ ...sentence }],
    text: asSentence(text.slice(sentence.start, sentence.end)),
    attribution: null,
  };
}

/** `indexOf` tells where a found attribution went; those without content are left out. */
function attributionRanges(
  analysis: Analysis,
  found: TokenAttribution[],
): { attributions: Attribution[]; indexOf: Map<number, number> } {
  const attributions: Attribution[] = [];
  const indexOf = new Map<number, number>();
  for (const [k, { source, cue, content }] of found.entries()) {
    const ranges = content
      .map((span) => rangeOf(analysis, span.from, span.to))
      .filter((range) => range !== null)
      .sort((a, b) => a.start - b.start);
    if (ranges.length === 0) continue;
    indexOf.set(k, attributions.length);
    attributions.push({
      source: source ? rangeOf(analysis, source.from, source.to) : null,
      cue: rangeOf(analysis, cue.from, cue.to),
      content: ranges,
    });
  }
  return { attributions, indexOf };
}
