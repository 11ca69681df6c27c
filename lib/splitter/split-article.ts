import { attributionNumbers } from './attributions/attribution-confidence';
import { findAttributions } from './attributions/find-attributions';
import { blocksOf } from './blocks';
import { passSpeakers, type SentenceDraft, spreadEvidentials } from './carry-over';
import { saysNothing } from './checkability';
import { contextsOf } from './claim-context';
import { claimNumbers } from './claims/claim-confidence';
import { claimsOfSentence } from './claims/claims-of-sentence';
import { type DraftClaim, finishClaim } from './finish-claim';
import { isFurniture } from './furniture';
import { hedgesIn } from './hedges';
import { looksEnglish } from './language';
import { likelihood } from './model/confidence';
import type { Models } from './model/models';
import { quotationsIn, zonesIn } from './quotations';
import { sentencesOf } from './sentences';
import { statusCuesIn } from './suggestion';
import type { Attribution, Block, Range, Split, SplitOptions } from './types';
import { unicodeSentences } from './unicode-sentences';
import { asSentence, standaloneText } from './wording';
import { type Analysis, analyse, LONGEST_SENTENCE } from './words/analysis';
import { rangesOf } from './words/tree';

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

function draftOf(
  text: string,
  sentence: Range,
  zones: Range[],
  models: Models | null,
): SentenceDraft {
  const plain = {
    sentence,
    zones,
    attributions: [],
    hedges: [],
    evidentials: [],
    claims: [wholeSentence(text, sentence)],
  };
  const long = sentence.end - sentence.start > LONGEST_SENTENCE;
  if (!models || long || saysNothing(text.slice(sentence.start, sentence.end))) return plain;
  const analysis = analyse(text, sentence, zones, models);
  const found = findAttributions(analysis);
  const asked = /\?["”’)]*$/u.test(text.slice(sentence.start, sentence.end));
  const last = analysis.words.length - 1;
  const hedges = hedgesIn(text, sentence);
  const evidentials = hedges.filter(({ kind }) => kind === 'evidential');
  const claims = claimsOfSentence(analysis, found, evidentials).map((statement) => ({
    ranges: rangesOf(analysis, statement.words),
    text: standaloneText(analysis, statement, asked && (statement.words.at(-1) ?? 0) >= last - 2),
    attribution: statement.attribution,
    primary: statement.primary,
    confidence: confidenceIn(models.confidence.claims, claimNumbers(analysis, statement)),
  }));
  const attributions = found.map((attribution) => ({
    source: attribution.source && spanOf(analysis, attribution.source),
    cue: spanOf(analysis, attribution.cue),
    content: rangesOf(analysis, attribution.content),
    confidence: confidenceIn(
      models.confidence.attributions,
      attributionNumbers(analysis, attribution),
    ),
  }));
  const kept = claims.filter((claim) => claim.ranges.length > 0 && claim.text.trim() !== '');
  const main = kept.some(({ primary }) => primary) ? kept : [...plain.claims, ...kept];
  return { ...plain, attributions, hedges, claims: main };
}

/** Of a sentence that was not taken apart nobody has an opinion. */
const UNPARSED = 0.5;

const confidenceIn = (weights: Float32Array, numbers: readonly number[]) =>
  Math.round(1000 * likelihood(weights, numbers)) / 1000;

function wholeSentence(text: string, sentence: Range): DraftClaim {
  return {
    ranges: [{ ...sentence }],
    text: asSentence(text.slice(sentence.start, sentence.end)),
    attribution: null,
    primary: true,
    confidence: UNPARSED,
  };
}

/** From the first of some words to the last of them. */
function spanOf(analysis: Analysis, indices: readonly number[]): Range | null {
  const start = analysis.words[indices[0] ?? -1]?.start;
  const end = analysis.words[indices.at(-1) ?? -1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}
