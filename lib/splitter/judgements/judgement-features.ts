import { hashText, mixHash } from '../model/hash';
import {
  CAPITALS,
  CLASS_STEPS,
  CLASSES,
  ENDING_STEPS,
  LENGTH_STEPS,
  LENGTHS,
  lexicalPlace,
  MARKS,
  NUMBERS,
  STARTS,
} from './feature-places';
import { CLASSES_OF, WORD_CLASSES, type WordClass } from './word-classes';

// What the judgements on a claim look at: classes of words, numbers and shapes, which a person can
// name, and words, pairs of words and their beginnings and ends. Figures are kept out of the words, so that putting one in adds features and takes none away.

/** What was found in one text. */
export type Features = {
  /** Places of the table, one for each occurrence. */
  places: number[];
  /** The hashes of its words, one for each occurrence; of "the city's" those of "the" and "city". */
  words: number[];
  /** How often each class of words occurs, by its number. */
  classes: Uint8Array;
  numbers: number;
  /** How many of the numbers look like years. */
  years: number;
};

export const has = (features: Features, name: WordClass): boolean =>
  (features.classes[WORD_CLASSES.indexOf(name)] ?? 0) > 0;

/** Days, months and "I'm" have a capital too. */
const NO_NAMES = new Set((['period', 'first'] as const).map((name) => WORD_CLASSES.indexOf(name)));

const START = hashText('<s>');
const END = hashText('</s>');
const THE_US = hashText('usa');
const US = hashText('us');
const HASH_BASIS = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
const APOSTROPHE = 39;
const S = 115;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isUpper = (code: number) => code >= 65 && code <= 90;
/** Letters of ASCII, and everything beyond Latin-1's signs that is no general punctuation or symbol. */
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  isUpper(code) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x2e7f));
const isApostrophe = (code: number) => code === 39 || code === 0x2019;

const ENDINGS = ['ed', 'ly', 'ion ons ism sms ess ity ies ent nce', 'ist cal ful ous ish ble ive'];
/** By the last two or three code units, 8 bits each, of which all endings of these lists are made. */
const KIND_OF_ENDING = new Map(
  ENDINGS.flatMap((list, kind) =>
    list
      .split(' ')
      .map((ending): [number, number] => [
        [...ending].reduce((sum, letter) => (sum << 8) | letter.charCodeAt(0), 0),
        kind,
      ]),
  ),
);

/** In the order of their places. */
const MARK_OF = new Map<string, number>(
  [['"', '“', '”'], ['‘'], ['!'], ['?'], ['—', '–', ';'], [':'], ['(']].flatMap((marks, i) =>
    marks.map((mark): [string, number] => [mark, i]),
  ),
);
const SIGN_OF = new Map<string, number>([
  ...['$', '£', '€', '¥'].map((sign): [string, number] => [sign, hashText('$')]),
  ...['%', '!', '?'].map((sign): [string, number] => [sign, hashText(sign)]),
]);

/** Reads a text once, by code units, and makes no strings on the way. */
export function featuresOf(text: string): Features {
  const reader = new Reader(text);
  reader.read();
  return reader.finish();
}

class Reader {
  readonly places: number[] = [];
  readonly words: number[] = [];
  readonly classes = new Uint8Array(CLASSES);
  readonly #marks = new Uint8Array(7);
  #at = 0;
  #before = START;
  #numbers = 0;
  #years = 0;
  #capitals = 0;
  readonly #endings = [0, 0, 0, 0];

  constructor(readonly text: string) {}

  read(): void {
    const { text } = this;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      if (isDigit(code)) this.#readNumber();
      else if (isLetter(code)) this.#readWord();
      else {
        if (code !== 32) this.#readSign(text[this.#at] ?? '');
        this.#at++;
      }
    }
  }

  #readNumber(): void {
    const { text } = this;
    const from = this.#at;
    let digits = 0;
    let decimal = false;
    for (let code = text.charCodeAt(from); ; code = text.charCodeAt(this.#at)) {
      if (isDigit(code)) digits++;
      else if ((code !== 44 && code !== 46) || !isDigit(text.charCodeAt(this.#at + 1))) break;
      else decimal ||= code === 46;
      this.#at++;
    }
    const century = text.slice(from, from + 2);
    const year = this.#at - from === 4 && (century === '19' || century === '20');
    const kind = decimal ? 0 : year ? 1 : 1 + Math.min(digits, 4);
    this.#numbers++;
    if (!decimal && year) this.#years++;
    this.places.push(NUMBERS + 2 + kind);
  }

  #readWord(): void {
    const { text } = this;
    const from = this.#at;
    let hash = HASH_BASIS;
    let beginning = 0;
    let owner = 0;
    let [third, second, last] = [0, 0, 0];
    for (;;) {
      const code = text.charCodeAt(this.#at);
      const inside = isApostrophe(code) && isLetter(text.charCodeAt(this.#at + 1));
      if (!inside && !isLetter(code)) break;
      if (inside) owner = hash;
      const lower = inside ? APOSTROPHE : lowered(text, this.#at, code);
      hash = Math.imul(hash ^ lower, HASH_PRIME);
      [third, second, last] = [second, last, lower];
      this.#at++;
      if (this.#at - from === 4) beginning = hash >>> 0;
    }
    const length = this.#at - from;
    hash >>>= 0;
    if (hash === US && isUpper(text.charCodeAt(from)) && isUpper(text.charCodeAt(from + 1)))
      hash = THE_US;
    this.#countWord(hash, from, length);
    this.#addPair(hash);
    this.words.push(second === APOSTROPHE && last === S ? owner : hash);
    if (length > 4) {
      const ending = (third << 16) ^ (second << 8) ^ last;
      this.places.push(lexicalPlace(beginning, 2), lexicalPlace(ending, 3));
      this.#countEnding(ending);
    }
  }

  #addPair(hash: number): void {
    this.places.push(lexicalPlace(hash, 1), lexicalPlace(mixHash(hash, this.#before), 4));
    this.#before = hash;
  }

  #countWord(hash: number, from: number, length: number): void {
    const found = CLASSES_OF.get(hash);
    if (found !== undefined) {
      for (const number of found) {
        const count = this.classes[number] ?? 0;
        if (count < CLASS_STEPS) this.places.push(number * CLASS_STEPS + count);
        this.classes[number] = Math.min(count + 1, 255);
        if (this.words.length === 0) this.places.push(STARTS + number);
      }
    }
    const named = length > 1 && this.words.length > 0 && isUpper(this.text.charCodeAt(from));
    if (named && !found?.some((number) => NO_NAMES.has(number))) this.#capitals++;
  }

  #countEnding(ending: number): void {
    const kind = KIND_OF_ENDING.get(ending) ?? KIND_OF_ENDING.get(ending & 0xffff);
    if (kind !== undefined) this.#endings[kind] = (this.#endings[kind] ?? 0) + 1;
  }

  #readSign(sign: string): void {
    const mark = MARK_OF.get(sign);
    if (mark !== undefined) this.#marks[mark] = 1;
    const word = SIGN_OF.get(sign);
    if (word !== undefined) this.#addPair(word);
  }

  finish(): Features {
    const { places, words, classes } = this;
    places.push(lexicalPlace(mixHash(END, this.#before), 4));
    for (let i = 0; i < Math.min(this.#numbers, 2); i++) places.push(NUMBERS + i);
    this.#addSteps(CAPITALS, this.#capitals);
    for (const [kind, steps] of ENDING_STEPS.entries())
      this.#addSteps(steps, this.#endings[kind] ?? 0);
    for (const [i, present] of this.#marks.entries()) if (present) places.push(MARKS + i);
    for (const [i, step] of LENGTH_STEPS.entries())
      if (this.words.length >= step) places.push(LENGTHS + i);
    return { places, words, classes, numbers: this.#numbers, years: this.#years };
  }

  #addSteps([first, steps]: readonly [number, number], count: number): void {
    for (let i = 0; i < Math.min(count, steps); i++) this.places.push(first + i);
  }
}

/** The code unit at `at` in lower case. */
function lowered(text: string, at: number, code: number): number {
  if (isUpper(code)) return code | 32;
  return code < 128 ? code : (text[at] ?? '').toLowerCase().charCodeAt(0);
}
