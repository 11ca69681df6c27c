import { allMatches } from '../all-matches';
import { overlaps } from '../judgements/hedges';
import type { Quantity, Range } from '../types';
import type { Analysis, Word } from '../words/analysis';
import { boundsOf } from './bounds';
import { readNumber, scaleOf, smallNumber } from './number-words';
import { COLLECTIVE, FRACTION, NOBODY, NUMBER_NAMED } from './quantity-patterns';
import { countedNoun, currencyOfNoun, currencyOfSign, measureOf, singular } from './units';

type Groups = Readonly<Record<string, string | undefined>>;
type Amount = { low: number; high: number; open: boolean; share?: boolean; sign?: string };

/** What a sentence must have before a pattern is worth trying, the pattern, and who reads it. */
const READERS: readonly [RegExp, RegExp, (groups: Groups) => Amount | null][] = [
  [/\bno(?:body|.one)\b/i, NOBODY, () => ({ low: 0, high: 0, open: false })],
  [/\b(?:half|in|out) |third|quarter|f(?:ourth|ifth)|[xhn]ths?\b/i, FRACTION, fraction],
  [/dozen|scores|reds|sands|llions|half|couple|pair|trio|twin|both/i, COLLECTIVE, collective],
  [
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|a|an)\b/i,
    NUMBER_NAMED,
    number,
  ],
];

/** The quantities of one sentence in order. What is `taken`, such as dates, holds none. */
export function quantitiesIn(analysis: Analysis, taken: readonly Range[]): Quantity[] {
  const { text, sentence } = analysis;
  const raw = text.slice(sentence.start, sentence.end);
  const found: Quantity[] = [];
  for (const [sign, pattern, read] of READERS) {
    if (!sign.test(raw)) continue;
    for (const match of allMatches(raw, pattern)) {
      const start = sentence.start + match.index;
      const range = { start, end: start + match[0].length };
      const isTaken = (other: Range) => overlaps(other, range);
      if (taken.some(isTaken) || found.some(isTaken)) continue;
      const amount = read(match.groups ?? {});
      const quantity = amount && quantityOf(analysis, range, amount);
      if (quantity) found.push(quantity);
    }
  }
  return withSharedUnits(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/**
 * "at least 60 people … more than 145": a bare number counts what the one before it counted, and
 * measures what it measured where the two are compared: "1.2 million tons from 2.4 million".
 */
function withSharedUnits(text: string, quantities: Quantity[]): Quantity[] {
  for (const [i, quantity] of quantities.entries()) {
    // "nine people, including two children, were killed and 23 others hurt": they are no children.
    const before = quantities.findLast(
      (each, k) => k < i && !INCLUDED.test(text.slice(0, each.start)),
    );
    if (quantity.kind !== 'count' || quantity.unit !== null || !before) continue;
    const between = text.slice(before.end, quantity.start);
    const alone = !/^\s*of\b/.test(text.slice(quantity.end, quantity.end + 5));
    const large = SCALE.test(text.slice(quantity.start, quantity.end));
    const alike = before.kind === 'measure' || (before.kind === 'money' && large);
    const compared = alike && COMPARES.test(between);
    if (!alone || /[;:]/.test(between) || !(compared || before.kind === 'count')) continue;
    Object.assign(quantity, { kind: before.kind, unit: before.unit });
  }
  return quantities;
}

const INCLUDED = /\b(?:including|among them)\s+$/;
const SCALE = /[mbtr]illion|thousand/i;
const COMPARES = /\b(?:from|to|than|against|with)\s+$/;

function number({ low, high, from, to, sign, sign2 }: Groups): Amount | null {
  const first = readNumber(low ?? from ?? '');
  const lastWords = high ?? to;
  const last = lastWords === undefined ? first : readNumber(lastWords);
  if (first === null || last === null) return null;
  const scale = /[ -]?(\p{L}+)$/u.exec(lastWords ?? '')?.[1];
  const shared = scale && /^[\d.,]+$/.test(low ?? from ?? '') ? (scaleOf(scale) ?? 1) : 1;
  // "52-48" and "3-1" are results and no ranges.
  if (first * shared > last) return null;
  const money = sign ?? sign2;
  return { low: first * shared, high: last, open: false, ...(money && { sign: money }) };
}

function collective({ several, plural, half, few, word }: Groups): Amount | null {
  if (plural !== undefined) {
    const outer =
      several === undefined ? 2 : /^tens$/i.test(several) ? 20 : 2 * (scaleOf(several) ?? 1);
    const low = outer * (scaleOf(plural) ?? 1);
    return { low, high: low, open: true };
  }
  const halved = half === undefined ? null : scaleOf(half.split(/[ -]/).at(-1) ?? '');
  if (halved !== null) return { low: halved / 2, high: halved / 2, open: false };
  const count = few === 'trio' ? 3 : few !== undefined || word !== undefined ? 2 : null;
  return count === null ? null : { low: count, high: count, open: false };
}

const PARTS = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');

function fraction({ top, part, tops, parts, half, one, every }: Groups): Amount | null {
  const above = smallNumber(top ?? tops ?? one ?? 'one');
  const named = (part ?? parts)?.toLowerCase().replace(/s$/, '').replace('fourth', 'quarter');
  const below =
    half !== undefined
      ? 2
      : every !== undefined
        ? smallNumber(every)
        : PARTS.indexOf(named ?? '') + 2;
  if (above === null || below === null || below < 2 || above >= below) return null;
  const percent = Math.round((above / below) * 10_000) / 100;
  return { low: percent, high: percent, open: false, share: true };
}

const PERCENT = /^(?:\s?%|[ -]per ?cent(?:age)?\b)(?<points> points?\b)?/i;

/** Null where the number is no quantity: part of a name, a time of day, "one of". */
function quantityOf(analysis: Analysis, range: Range, amount: Amount): Quantity | null {
  const { text, sentence, words } = analysis;
  const raw = text.slice(sentence.start, sentence.end);
  const place = { from: range.start - sentence.start, to: range.end - sentence.start };
  const { length, ...bounds } = boundsOf(raw, place, amount);
  const first = words.findIndex((word) => word.end > range.start);
  const next = words.findIndex((word) => word.start >= range.end);
  const whole = { start: range.start - length, end: range.end };
  const percent = PERCENT.exec(raw.slice(place.to, place.to + 20));
  if (percent) {
    const unit = percent.groups?.points === undefined ? 'percent' : 'percentage point';
    return { ...whole, end: range.end + percent[0].length, ...bounds, kind: 'share', unit };
  }
  // "a quarter of a percentage point", which banks call a point
  const point = /^ ?an? (?:percentage )?point\b/.exec(raw.slice(place.to, place.to + 24));
  if (amount.share && point) {
    const part = { min: (bounds.min ?? 0) / 100, max: (bounds.max ?? 0) / 100 };
    return {
      ...whole,
      end: range.end + point[0].length,
      ...bounds,
      ...part,
      kind: 'share',
      unit: 'percentage point',
    };
  }
  if (amount.share) return { ...whole, ...bounds, kind: 'share', unit: 'percent' };
  if (amount.sign !== undefined) {
    return { ...whole, ...bounds, kind: 'money', unit: currencyOfSign(amount.sign) };
  }
  const noun = next < 0 ? null : countedNoun(analysis, next);
  if (isNoQuantity(analysis, { first, next, noun })) return null;
  const money = joinedCurrency(analysis, range, next);
  if (money) return { ...whole, ...bounds, kind: 'money', unit: money };
  const joined = joinedMeasure(analysis, range, next);
  if (joined) return { ...whole, ...bounds, kind: 'measure', unit: joined };
  return { ...whole, ...bounds, ...unitOf(analysis, range, noun) };
}

function unitOf(
  { text, words }: Analysis,
  range: Range,
  noun: number | null,
): Pick<Quantity, 'kind' | 'unit'> {
  if (/^(?:no.?one|nobody)$/i.test(text.slice(range.start, range.end)))
    return { kind: 'count', unit: 'person' };
  const word = words[noun ?? -1];
  if (!word) return { kind: 'count', unit: null };
  const counted = singular(word);
  const currency = currencyOfNoun(counted);
  if (currency) return { kind: 'money', unit: currency };
  const large = /[mb]illion|thousand/i.test(text.slice(range.start, range.end));
  if (counted === 'pound' && large) return { kind: 'money', unit: 'GBP' };
  const measure = measureOf(counted);
  return measure ? { kind: 'measure', unit: measure } : { kind: 'count', unit: counted };
}

/** "a 2.4-billion-euro plan" */
function joinedCurrency({ words }: Analysis, { end }: Range, next: number): string | null {
  const noun = words[next + 1];
  if (words[next]?.start !== end || words[next]?.text !== '-' || !noun) return null;
  return currencyOfNoun(singular(noun));
}

/** "a 34-year-old", "a six-month ban", and an age between commas: "Ada Wern, 34, …". */
function joinedMeasure(
  { text, words }: Analysis,
  { start, end }: Range,
  next: number,
): string | null {
  const noun = words[next + 1];
  if (words[next]?.start === end && words[next]?.text === '-' && noun)
    return measureOf(singular(noun)) ?? measureOf(noun.lower);
  const age = /^\d{1,3}$/.test(text.slice(start, end)) && words[next]?.text === ',';
  const named = /^(?:NN|NNP)$/.test(words[next - 3]?.tag ?? '') && words[next - 2]?.text === ',';
  return age && named ? 'year' : null;
}

type Around = { first: number; next: number; noun: number | null };

function isNoQuantity({ words }: Analysis, { first, next, noun }: Around): boolean {
  const before = words[first - 1];
  const word = words[first];
  const after = words[next];
  if (isAge(words, first)) return true;
  // "Flight 370", "Article 50", "No. 10": a number behind a name, and nothing that it counts.
  if (noun === null && /^NN/.test(before?.tag ?? '') && /^\p{Lu}/u.test(before?.text ?? ''))
    return true;
  if (/^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|o)$/.test(after?.lower ?? '')) return true;
  if (word?.lower !== 'one' || next !== first + 1) return false;
  // "one of the towns", "the one", "one another" single out and do not count.
  return noun === null || after?.lower === 'of' || word.tag !== 'CD';
}

/** "men aged 19 and 24": the ages of those who were counted before. */
function isAge(words: readonly Word[], number: number): boolean {
  let k = number - 1;
  while (
    /^(?:CD|CC|TO)$/.test(words[k]?.tag ?? '') ||
    /^(?:,|to|between)$/.test(words[k]?.lower ?? '')
  )
    k--;
  return words[k]?.lower === 'aged';
}
