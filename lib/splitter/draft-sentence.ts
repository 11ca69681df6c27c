import { attributionNumbers } from './attributions/attribution-confidence';
import { findAttributions } from './attributions/find-attributions';
import type { SentenceDraft } from './carry-over';
import { saysNothing } from './checkability';
import { claimNumbers } from './claims/claim-confidence';
import { claimsOfSentence } from './claims/claims-of-sentence';
import { type DraftClaim, UNPARSED } from './finish-claim';
import { hedgesIn } from './hedges';
import { likelihood } from './model/confidence';
import type { Models } from './model/models';
import type { Range } from './types';
import { asSentence, standaloneText } from './wording';
import { analyse, LONGEST_SENTENCE } from './words/analysis';
import { rangesOf, spanOf } from './words/tree';

/**
 * Reads one English sentence. `zones` are the quotations that reach into it. What says nothing, and
 * what is too long to be one sentence, stays whole.
 */
export function draftOf(
  text: string,
  sentence: Range,
  zones: Range[],
  models: Models,
): SentenceDraft {
  const plain: SentenceDraft = {
    sentence,
    zones,
    analysis: null,
    attributions: [],
    hedges: [],
    evidentials: [],
    claims: [],
  };
  const long = sentence.end - sentence.start > LONGEST_SENTENCE;
  if (long || saysNothing(text.slice(sentence.start, sentence.end)))
    return { ...plain, claims: [wholeSentence(text, sentence)] };
  const analysis = analyse(text, sentence, zones, models);
  const found = findAttributions(analysis);
  const asked = /\?["”’)]*$/u.test(text.slice(sentence.start, sentence.end));
  const last = analysis.words.length - 1;
  const hedges = hedgesIn(text, sentence);
  const evidentials = hedges.filter(({ kind }) => kind === 'evidential');
  const claims = claimsOfSentence(analysis, found, evidentials).map((statement) => ({
    ranges: rangesOf(analysis, statement.words),
    text: standaloneText(analysis, statement, asked && (statement.words.at(-1) ?? 0) >= last - 2),
    wording: statement.wording,
    attribution: statement.attribution,
    primary: statement.primary,
    confidence: confidenceIn(models.confidence.claims, claimNumbers(analysis, statement)),
    insertions: [],
    offers: [],
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
  const main = kept.some(({ primary }) => primary)
    ? kept
    : [wholeSentence(text, sentence), ...kept];
  return { ...plain, analysis, attributions, hedges, claims: main };
}

const confidenceIn = (weights: Float32Array, numbers: readonly number[]) =>
  Math.round(1000 * likelihood(weights, numbers)) / 1000;

function wholeSentence(text: string, sentence: Range): DraftClaim {
  return {
    ranges: [{ ...sentence }],
    text: asSentence(text.slice(sentence.start, sentence.end)),
    wording: [],
    attribution: null,
    primary: true,
    confidence: UNPARSED,
    insertions: [],
    offers: [],
  };
}
