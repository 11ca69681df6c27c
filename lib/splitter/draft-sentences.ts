import type { WordAttribution } from './attributions/attribution';
import { attributionNumbers } from './attributions/attribution-confidence';
import { findAttributions } from './attributions/find-attributions';
import type { SentenceDraft } from './carry-over';
import { claimNumbers } from './claims/claim-confidence';
import { claimsOfSentence, type OwnedStatement } from './claims/claims-of-sentence';
import { type DraftClaim, UNPARSED } from './finish-claim';
import { saysNothing } from './judgements/checkability';
import { hedgesIn } from './judgements/hedges';
import { likelihood } from './model/confidence';
import type { Models } from './model/models';
import type { Hedge, Range } from './types';
import { asSentence, standaloneText } from './wording';
import { type Analysis, analysesOf, LONGEST_SENTENCE, type SentenceInText } from './words/analysis';
import { rangesOf, spanOf } from './words/tree';

/** So many sentences are read at once: what is known of them fits into a processor's memory. */
const AT_ONCE = 100;

/**
 * Reads English sentences. What says nothing, and what is too long to be one sentence, stays whole.
 * Each step is taken with all of them before the next.
 */
export function draftsOf(sentences: readonly SentenceInText[], models: Models): SentenceDraft[] {
  const drafts: SentenceDraft[] = [];
  for (let from = 0; from < sentences.length; from += AT_ONCE)
    drafts.push(...draftsAtOnce(sentences.slice(from, from + AT_ONCE), models));
  return drafts;
}

function draftsAtOnce(sentences: readonly SentenceInText[], models: Models): SentenceDraft[] {
  const readable = sentences.filter(isReadable);
  const analyses = analysesOf(readable, models);
  const found = analyses.map(findAttributions);
  const hedges = analyses.map(({ text, sentence }) => hedgesIn(text, sentence));
  const statements = analyses.map((analysis, i) =>
    claimsOfSentence(analysis, found[i] ?? [], (hedges[i] ?? []).filter(isEvidential)),
  );
  const drafts = new Map(
    analyses.map((analysis, i): [SentenceInText | undefined, Reading] => [
      readable[i],
      {
        analysis,
        attributions: found[i] ?? [],
        hedges: hedges[i] ?? [],
        statements: statements[i] ?? [],
      },
    ]),
  );
  return sentences.map((each) => draftOf(each, drafts.get(each), models));
}

const isEvidential = ({ kind }: Hedge) => kind === 'evidential';

const isReadable = ({ text, sentence: { start, end } }: SentenceInText) =>
  end - start <= LONGEST_SENTENCE && !saysNothing(text.slice(start, end));

/** What was read in a sentence, by its words. */
type Reading = {
  analysis: Analysis;
  attributions: WordAttribution[];
  hedges: Hedge[];
  statements: OwnedStatement[];
};

/** What was read in a sentence, by its ranges; the whole of it where nothing was. */
function draftOf(
  { text, sentence, zones }: SentenceInText,
  reading: Reading | undefined,
  models: Models,
): SentenceDraft {
  const plain = { sentence, zones, attributions: [], hedges: [], evidentials: [] };
  if (!reading) return { ...plain, analysis: null, claims: [wholeSentence(text, sentence)] };
  const { analysis, hedges, statements } = reading;
  const asked = /\?["”’)]*$/u.test(text.slice(sentence.start, sentence.end));
  const last = analysis.words.length - 1;
  const claims = statements.map((statement) => ({
    ranges: rangesOf(analysis, statement.words),
    text: standaloneText(analysis, statement, asked && (statement.words.at(-1) ?? 0) >= last - 2),
    wording: statement.wording,
    attribution: statement.attribution,
    primary: statement.primary,
    confidence: confidenceIn(models.confidence.claims, claimNumbers(analysis, statement)),
    insertions: [],
    offers: [],
  }));
  const attributions = reading.attributions.map((attribution) => ({
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
