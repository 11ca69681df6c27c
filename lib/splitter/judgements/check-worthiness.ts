import { type JudgementModel, judgementOdds } from '../model/judgement-model';
import type { ClaimContext } from './claim-context';
import {
  CAPITAL_PLACES,
  classPlaces,
  FIGURE_PLACES,
  NAMED_PLACES,
  YEAR_PLACE,
} from './feature-places';
import { type Features, has } from './judgement-features';
import { REASON_OF } from './word-classes';

/** Scores from here on count as worth checking. */
const CHECK_WORTHY_FROM = 0.5;

// These shares were chosen on claims of debates that were kept out of the training.
// How much of the judgement is the whole sentence's. A claim that was split off keeps the company
// it came in, and is told from its siblings by its own words.
const SENTENCE_SHARE = 0.5;
// The model learned from whole sentences; a claim has fewer words to speak for it.
const ALLOWANCE = 0.3;
// How far the odds that a claim is an opinion count against it.
const OPINION_SHARE = 0.3;

/** Log odds of what the debates that the model learned from do not hold. */
const BY_HAND: readonly {
  reason: string;
  odds: number;
  fits: (context: ClaimContext) => boolean;
}[] = [
  { reason: 'a claim of responsibility', odds: 2.5, fits: (context) => context.responsibility },
  {
    reason: 'casualties',
    odds: 1,
    fits: ({ claim }) => has(claim, 'casualties') && countsSomething(claim),
  },
  { reason: 'a named source', odds: 0.2, fits: (context) => context.sourced },
];

/** Is there a number other than a year, in figures or in words? */
export const countsSomething = (features: Features): boolean =>
  features.numbers > features.years || has(features, 'magnitude') || has(features, 'numberWord');

/** The log odds that a claim is worth a reviewer's time, were it a fact. */
export function worthOdds(context: ClaimContext, model: JudgementModel): number {
  const learned =
    ALLOWANCE +
    SENTENCE_SHARE * judgementOdds(model, context.whole) +
    (1 - SENTENCE_SHARE) * judgementOdds(model, context.claim);
  return BY_HAND.reduce((sum, { odds, fits }) => sum + (fits(context) ? odds : 0), learned);
}

export type CheckWorthiness = { score: number; checkWorthy: boolean; reasons: string[] };

/**
 * A score from 0 to 1, and what raised it, strongest first. `worth` and `fact` are the log odds of
 * the two models; an opinion is worth the less, the more it is one. What nobody can answer, such as
 * a question, is never worth checking, and keeps its order below what is.
 */
export function checkWorthinessOf(
  context: ClaimContext,
  { worth, fact, answerable }: { worth: number; fact: number; answerable: boolean },
  model: JudgementModel,
): CheckWorthiness {
  const odds = worth + OPINION_SHARE * Math.min(0, fact);
  const likely = 1 / (1 + Math.exp(-odds));
  if (!answerable)
    return { score: rounded(likely * 0.49), checkWorthy: false, reasons: ['not checkable'] };
  const score = rounded(likely);
  return { score, checkWorthy: score >= CHECK_WORTHY_FROM, reasons: reasonsFor(context, model) };
}

/** "More than 40 people" and "at least a dozen" compare nothing. */
const LIMIT_OF_FIGURE =
  /\bat (?:least|most)\b|\b(?:more|less|fewer) than (?:an?\b|[$£€¥]?\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|\p{L}+(?:teen|ty)\b|half\b|dozens\b|hundreds\b|thousands\b|millions\b)/iu;

/** Less than this does not bear being told. */
const LEAST_ODDS = 0.1;

const COMPARISON = 'a comparison';
const FIGURE = 'a figure';
const PERIOD = 'a date or period';

/** What a reader is told of a named place. */
const REASON_AT: readonly (string | undefined)[] = (() => {
  const reasons: (string | undefined)[] = new Array(NAMED_PLACES).fill(undefined);
  for (const [number, reason] of REASON_OF.entries())
    for (const place of classPlaces(number)) reasons[place] = reason;
  for (const place of FIGURE_PLACES) reasons[place] = FIGURE;
  for (const place of CAPITAL_PLACES) reasons[place] = 'a name';
  reasons[YEAR_PLACE] = PERIOD;
  return reasons;
})();

/** Only what is in the claim's own words, and speaks for checking it. */
function reasonsFor(context: ClaimContext, { table, scale }: JudgementModel): string[] {
  const { places, numbers, years } = context.claim;
  const odds = new Map<string, number>();
  const add = (reason: string, value: number) => odds.set(reason, (odds.get(reason) ?? 0) + value);
  for (const place of places) {
    const reason = place < NAMED_PLACES ? REASON_AT[place] : undefined;
    if (reason !== undefined) add(reason, (table[place] ?? 0) * scale);
  }
  if (numbers === years && !has(context.claim, 'magnitude')) move(odds, FIGURE, PERIOD);
  for (const { reason, odds: value, fits } of BY_HAND) if (fits(context)) add(reason, value);
  if (odds.has(COMPARISON) && LIMIT_OF_FIGURE.test(context.text)) odds.delete(COMPARISON);
  return [...odds]
    .filter(([, value]) => value >= LEAST_ODDS)
    .sort((a, b) => b[1] - a[1])
    .map(([reason]) => reason);
}

/** What a year adds as a number is told as a date. */
function move(odds: Map<string, number>, from: string, to: string): void {
  const moved = odds.get(from);
  odds.delete(from);
  if (moved !== undefined) odds.set(to, (odds.get(to) ?? 0) + moved);
}

const rounded = (score: number): number => Math.round(1000 * score) / 1000;
