import type { EntityKind, Range } from '../types';
import type { Analysis, Word } from '../words/analysis';
import { isCountry } from './countries';
import {
  BODIES,
  CLOSING_TITLES,
  NAME_ADJECTIVES,
  NO_NAME,
  PARTICLES,
  PLACES,
  TITLE_PARTS,
  TITLES,
} from './name-words';

export type Gender = 'female' | 'male' | null;

/** One place where something is named, as indices of words from the first to before the last. */
export type NamedHere = Range & {
  from: number;
  to: number;
  text: string;
  titled: boolean;
  gender: Gender;
  /** By the words of the name alone. */
  kind: EntityKind;
  plural: boolean;
};

/** The names in one sentence, in order, without titles. */
export function namesIn(analysis: Analysis): NamedHere[] {
  const { words } = analysis;
  const found: NamedHere[] = [];
  for (let k = 0; k < words.length; k++) {
    if (!isNameWord(words, k) && !opensName(words, k)) continue;
    const end = endOfRun(words, k);
    found.push(...cutAtTitles(analysis, k, end));
    k = end - 1;
  }
  return found;
}

/** A proper noun, or inside a sentence any noun with a capital, such as "Service". */
function isNameWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.tag.startsWith('NN') || !/^\p{Lu}/u.test(word.text) || NO_NAME.has(word.lower))
    return false;
  if (word.tag === 'NNP' || word.tag === 'NNPS') return true;
  return /^NNS?$/.test(word.tag) && /[\p{L}\p{N}]$/u.test(words[at - 1]?.text ?? '');
}

/** "Federal" in "the Federal Security Service", "Doctors" in "Doctors Without Borders". */
const opensName = (words: readonly Word[], at: number) =>
  (words[at]?.tag === 'NNS' && words[at + 1]?.text === 'Without' && isNameWord(words, at + 2)) ||
  (words[at]?.tag === 'JJ' &&
    /^\p{Lu}/u.test(words[at]?.text ?? '') &&
    NAME_ADJECTIVES.has(words[at]?.lower ?? '') &&
    isNameWord(words, at + 1));

function endOfRun(words: readonly Word[], from: number): number {
  let end = from + 1;
  for (;;) {
    if (isNameWord(words, end)) end++;
    else if (joins(words, end)) end += 2;
    else if (isOfName(words, from, end)) end += words[end + 1]?.lower === 'the' ? 3 : 2;
    else if (isMembersBody(words, end)) end += 2;
    else return end;
  }
}

/** A hyphen, "&" or a particle between two words of one name. */
function joins(words: readonly Word[], at: number): boolean {
  const joint = words[at];
  if (!joint || !isNameWord(words, at + 1)) return false;
  const glued = joint.start === words[at - 1]?.end && joint.end === words[at + 1]?.start;
  if (joint.text === '-') return glued;
  // "Doctors Without Borders"
  return joint.text === '&' || joint.text === 'Without' || PARTICLES.has(joint.text);
}

/** "Ministry of Defence", "Institute for Health": only a body or a place is called so. */
function isOfName(words: readonly Word[], from: number, at: number): boolean {
  if (!/^(?:of|for)$/.test(words[at]?.lower ?? '')) return false;
  const last = words[at - 1]?.lower ?? '';
  if (!BODIES.has(last) && !PLACES.has(last) && !/^(?:house|bank)$/.test(last)) return false;
  if (at - from > 8) return false;
  return isNameWord(words, at + 1) || (words[at + 1]?.lower === 'the' && isNameWord(words, at + 2));
}

/** "Dentists' Association". */
const isMembersBody = (words: readonly Word[], at: number) =>
  words[at]?.tag === 'POS' &&
  words[at - 1]?.tag === 'NNPS' &&
  isNameWord(words, at + 1) &&
  BODIES.has(words[at + 1]?.lower ?? '');

/** "Moscow Mayor Sergei Sobyanin" names a town and a man; "the Prime Minister" nobody. */
function cutAtTitles(analysis: Analysis, from: number, to: number): NamedHere[] {
  const { words } = analysis;
  // "Secretary of State Ada Wern": the title reaches into the run.
  const office = words[from - 1]?.lower === 'of' && TITLES.has(words[from - 2]?.lower ?? '');
  if (office && to - from > 1 && TITLE_PARTS.has(words[from]?.lower ?? ''))
    return nameOf(analysis, from + 1, to, true, null);
  let title = -1;
  for (let k = from; k < to && words[k]?.lower !== 'of'; k++)
    if (TITLES.has(words[k]?.lower ?? '')) title = k;
  if (title === to - 1 && !CLOSING_TITLES.has(words[title]?.lower ?? '')) title = -1;
  // "Sarrow General Hospital" has no title.
  const last = words[to - 1]?.lower ?? '';
  if (title < to - 1 && (BODIES.has(last) || PLACES.has(last))) title = -1;
  if (title < 0) return nameOf(analysis, from, to, false, null);
  let first = title;
  while (first > from && isTitlePart(words[first - 1])) first--;
  const gender = TITLES.get(words[title]?.lower ?? '') ?? null;
  return [
    ...nameOf(analysis, from, first, false, null),
    ...nameOf(analysis, title + 1, to, true, gender),
  ];
}

const isTitlePart = (word: Word | undefined) =>
  word !== undefined && (TITLES.has(word.lower) || TITLE_PARTS.has(word.lower));

function nameOf(
  { text, words }: Analysis,
  from: number,
  to: number,
  titled: boolean,
  gender: Gender,
): NamedHere[] {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || from >= to) return [];
  const named = text.slice(first.start, last.end).replace(/\s+/g, ' ');
  const lower = words.slice(from, to).map((word) => word.lower);
  const of = lower.findIndex((word) => /^(?:of|for)$/.test(word));
  const head = lower[of > 0 ? of - 1 : lower.length - 1] ?? '';
  const byWords = BODIES.has(head) ? 'organisation' : PLACES.has(head) ? 'place' : 'unknown';
  const kind = titled ? 'person' : byWords;
  const plural = last.tag === 'NNPS' && of < 0 && byWords === 'unknown' && !isCountry(named);
  return [
    { start: first.start, end: last.end, from, to, text: named, titled, gender, kind, plural },
  ];
}
