import { singularize } from 'inflection';
import type { Analysis, Word } from '../words/analysis';

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  a$: 'AUD',
  c$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  krone: 'NOK',
  kroner: 'NOK',
  krona: 'SEK',
  kronor: 'SEK',
  dollar: 'USD',
  euro: 'EUR',
  yen: 'JPY',
  ruble: 'RUB',
  rouble: 'RUB',
  yuan: 'CNY',
  rupee: 'INR',
  zloty: 'PLN',
  ringgit: 'MYR',
  renminbi: 'CNY',
};

/** The ISO code of a currency sign or code, or null. */
export const currencyOfSign = (sign: string): string | null => {
  const written = sign.trim();
  return CURRENCIES[written.toLowerCase()] ?? (/^[A-Z]{3}$/.test(written) ? written : null);
};

/** The ISO code of a currency by its noun; null also for pounds, which may be weight. */
export const currencyOfNoun = (noun: string): string | null =>
  /^[a-z]+$/.test(noun) ? (CURRENCIES[noun] ?? CURRENCIES[noun.replace(/s$/, '')] ?? null) : null;

const MEASURES = new Map(
  `km kilometre;kms kilometre;kilometer kilometre;kilometre kilometre;mile mile;metre metre;meter metre;foot foot;feet foot;ft foot;inch inch;
  cm centimetre;centimetre centimetre;centimeter centimetre;mm millimetre;yard yard;acre acre;hectare hectare;kg kilogram;kilogram kilogram;
  kilo kilogram;ton ton;tonne tonne;litre litre;liter litre;gallon gallon;barrel barrel;pound pound;ounce ounce;degree degree;second second;
  minute minute;hour hour;day day;week week;month month;year year;decade decade;century century;mph mph;kph kph;mw megawatt;megawatt megawatt;
  gigawatt gigawatt;gw gigawatt;knot knot`
    .split(/;\s*/)
    .map((entry) => entry.trim().split(' ') as [string, string]),
);

/** The name of a measure by its singular noun or its sign; null where the noun is something counted. */
export const measureOf = (noun: string): string | null => MEASURES.get(noun) ?? null;

/** The dictionary form of a noun: people are persons. */
export function singular({ lower, tag }: Pick<Word, 'lower' | 'tag'>): string {
  if (/^(?:police|people)$/.test(lower)) return lower === 'people' ? 'person' : lower;
  if (/men$/.test(lower) && lower.length > 3) return `${lower.slice(0, -3)}man`;
  return tag === 'NNS' || tag === 'NNPS' ? singularize(lower) : lower;
}

const BEFORE_NOUN = /^(?:NN|NNP|NNPS|NNS|JJ|JJR|JJS|VBN|VBG|CD)$/;

/**
 * The noun that a number right before `at` counts: the last of the run of nouns and what describes
 * them, which in English is its head. Null where none follows.
 */
export function countedNoun({ words }: Analysis, at: number): number | null {
  let k = at;
  // "40 million kroner last year": a currency is all that so many are of.
  const first = words[k];
  if (first && currencyOfNoun(singular(first))) return k;
  // "2.4 million a year ago", "3,100 last year": that is when it was counted, and not what.
  if (/^(?:an?|last|next)$/.test(words[k]?.lower ?? '')) return null;
  if (words[k]?.lower === 'of') k++;
  while (/^(?:DT|PRP\$)$/.test(words[k]?.tag ?? '')) k++;
  let noun: number | null = null;
  for (let steps = 0; steps < 8; steps++, k++) {
    const word = words[k];
    const joint = word?.text === '-' && word.start === words[k - 1]?.end;
    if (joint || (noun !== null && word?.tag === 'POS')) continue;
    if (!word || !BEFORE_NOUN.test(word.tag)) break;
    // "two people Friday": a date ends the phrase, and so does what follows a plural.
    if (noun !== null && words[noun]?.tag === 'NNS' && !/^NN/.test(word.tag)) break;
    if (/^NNS?$/.test(word.tag) && word.lower !== 'others') noun = k;
  }
  return noun;
}
