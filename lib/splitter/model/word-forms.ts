import { hashOn } from './hash';

/**
 * What the models look at in the words of a sentence, as hashes: one entry for each word. Digits
 * count as the same digit, and typographic apostrophes as plain ones.
 */
export type WordForms = {
  length: number;
  /** The word in lower case. */
  lower: Int32Array;
  prefix1: Int32Array;
  prefix3: Int32Array;
  suffix1: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  /** Its capitals, small letters, digits and marks, each run as one. */
  shape: Int32Array;
  /** 1 where it begins with a capital. */
  capital: Uint8Array;
};

/** The forms of the words that lie at starts[i]..ends[i] of a text. */
export function wordForms(text: string, starts: Int32Array, ends: Int32Array): WordForms {
  const length = starts.length;
  const column = () => new Int32Array(length);
  const forms: WordForms = {
    length,
    lower: column(),
    prefix1: column(),
    prefix3: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    shape: column(),
    capital: new Uint8Array(length),
  };
  for (let i = 0; i < length; i++) {
    fillForward(forms, i, text, starts[i] as number, ends[i] as number);
    forms.capital[i] = kindOf(text.charCodeAt(starts[i] as number)) === 1 ? 1 : 0;
    fillBackward(forms, i, text, starts[i] as number, ends[i] as number);
  }
  return forms;
}

const SEED = 17;

function fillForward(forms: WordForms, i: number, text: string, from: number, to: number): void {
  let lower = SEED;
  let shape = SEED;
  let last = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    lower = hashOn(lower, folded(code));
    const kind = kindOf(code);
    if (kind !== last) shape = hashOn(shape, kind);
    last = kind;
    if (at === from) forms.prefix1[i] = lower;
    if (at <= from + 2) forms.prefix3[i] = lower;
  }
  forms.lower[i] = lower;
  forms.shape[i] = shape;
}

function fillBackward(forms: WordForms, i: number, text: string, from: number, to: number): void {
  const { suffix1, suffix2, suffix3, suffix4 } = forms;
  const columns = [suffix1, suffix2, suffix3, suffix4];
  let hash = SEED;
  for (let back = 0; back < 4; back++) {
    const at = to - 1 - back;
    if (at >= from) hash = hashOn(hash, folded(text.charCodeAt(at)));
    const column = columns[back];
    if (column) column[i] = hash;
  }
}

const ZERO = 48;

/** The code unit of the small letter; every digit is 0, every apostrophe the plain one. */
function folded(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return ZERO;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  if (code < 128) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** 1 a capital, 2 a small letter, 3 a digit, else the mark itself. */
function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 2;
  if (code >= 65 && code <= 90) return 1;
  if (code >= 48 && code <= 57) return 3;
  if (code < 128) return code;
  const letter = String.fromCharCode(code);
  if (letter.toLowerCase() !== letter) return 1;
  return letter.toUpperCase() !== letter ? 2 : 4;
}
