import type { ClaimContext } from './checkability';

/** A sign that a claim is worth a reviewer's time: its weight in log odds and what a reader is told. */
type Feature = { name: string; weight: number; fits: (context: ClaimContext) => boolean };

const inText = (pattern: RegExp) => (context: ClaimContext) => pattern.test(context.text);

const FEATURES: readonly Feature[] = [
  {
    name: 'a figure',
    weight: 1.7,
    fits: inText(/\d|\b(?:dozens?|scores|hundreds?|thousands?|millions?|billions?|trillions?)\b/iu),
  },
  {
    name: 'a number word',
    weight: 0.9,
    fits: inText(
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|double[ds]?|triple[ds]?|twice)\b/iu,
    ),
  },
  {
    name: 'a share or amount',
    weight: 1.1,
    fits: inText(
      /%|[$£€¥]|\b(?:per ?cent|percent|dollars|euros|pounds|rupees|deficit|debt|budget|tax(?:es)?|jobs|unemployment|wages?|income|rate)\b/iu,
    ),
  },
  {
    name: 'casualties',
    weight: 1.0,
    fits: inText(
      /\b(?:kill(?:ed|ing|s)?|dead|deaths?|died|injur(?:ed|ies)|wounded|casualt(?:y|ies)|victims?|missing|hostages?|massacre[ds]?)\b/iu,
    ),
  },
  {
    name: 'a violent event',
    weight: 0.5,
    fits: inText(
      /\b(?:attack(?:ed|s)?|bomb(?:ing|ings|ed)?|blast|explosion|shooting|strikes?|raid(?:s|ed)?|war|invasion|arrest(?:ed|s)?)\b/iu,
    ),
  },
  { name: 'a claim of responsibility', weight: 1.5, fits: (context) => context.responsibility },
  {
    name: 'a comparison',
    weight: 0.7,
    fits: inText(
      /\b(?:more|less|fewer|higher|lower|largest|biggest|smallest|highest|lowest|most|least|first|record|increase[ds]?|decrease[ds]?|rose|fell|risen|fallen|grown|grew|dropped|cut|doubled|every|never|only|ever)\b/iu,
    ),
  },
  {
    name: 'a date or period',
    weight: 0.2,
    fits: inText(
      /\b(?:19|20)\d{2}\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|years?|months?|decades?)\b/iu,
    ),
  },
  { name: 'a named subject', weight: 0.7, fits: inText(/(?<!^)(?<![.!?]\s)\b\p{Lu}\p{L}+/u) },
  {
    name: 'a public record',
    weight: 0.6,
    fits: inText(
      /\b(?:vot(?:ed|es?)|law|bill|congress|senate|parliament|court|president|governor|government|administration|policy|plan|troops|nuclear|program|police|officials?|report|investigat\w+)\b/iu,
    ),
  },
  { name: 'a named source', weight: 0.3, fits: (context) => context.attributed },
  {
    name: 'about the speaker or listener',
    weight: -0.7,
    fits: inText(/\b(?:i|i['’]m|i['’]ll|i['’]d|you|me|my|your)\b/iu),
  },
  {
    name: 'about the future or a wish',
    weight: -0.9,
    fits: inText(
      /\b(?:will|going to|would|should|want|wants|hope|let|can|ought|must|need to|if)\b/iu,
    ),
  },
  { name: 'short', weight: -0.4, fits: (context) => words(context.text) < 6 },
];

// Weights follow a logistic regression on debate sentences that people marked as worth checking; the
// bias is moved so that a score of one half is where precision and recall balance.
const BIAS = -0.85;
/** Scores from here on count as worth checking. */
export const CHECK_WORTHY_FROM = 0.5;

const words = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

export type CheckWorthiness = { score: number; reasons: string[] };

/** A score from 0 to 1 and the features that raised it, strongest first. */
export function checkWorthinessOf(context: ClaimContext, checkable: boolean): CheckWorthiness {
  const present = FEATURES.filter((feature) => feature.fits(context));
  const odds = present.reduce((sum, feature) => sum + feature.weight, BIAS);
  const reasons = present
    .filter((feature) => feature.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((feature) => feature.name);
  const score = 1 / (1 + Math.exp(-odds));
  // An opinion with figures in it still ranks above one without.
  if (!checkable) return { score: rounded(score * 0.45), reasons: ['not checkable'] };
  return { score: rounded(score), reasons };
}

const rounded = (score: number): number => Math.round(1000 * score) / 1000;
