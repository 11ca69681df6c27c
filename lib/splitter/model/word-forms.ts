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
  const forms = emptyForms(starts.length);
  for (let i = 0; i < forms.length; i++) {
    fillForward(forms, i, text, starts[i] as number, ends[i] as number);
    forms.capital[i] = kindOf(text.charCodeAt(starts[i] as number)) === 1 ? 1 : 0;
    fillBackward(forms, i, text, starts[i] as number, ends[i] as number);
  }
  return forms;
}

/** The forms of some of the words, by themselves. */
export function pickForms(forms: WordForms, chosen: readonly number[]): WordForms {
  const picked = emptyForms(chosen.length);
  for (let k = 0; k < chosen.length; k++) {
    const i = chosen[k] as number;
    picked.lower[k] = forms.lower[i] as number;
    picked.prefix1[k] = forms.prefix1[i] as number;
    picked.prefix3[k] = forms.prefix3[i] as number;
    picked.suffix1[k] = forms.suffix1[i] as number;
    picked.suffix2[k] = forms.suffix2[i] as number;
    picked.suffix3[k] = forms.suffix3[i] as number;
    picked.suffix4[k] = forms.suffix4[i] as number;
    picked.shape[k] = forms.shape[i] as number;
    picked.capital[k] = forms.capital[i] as number;
  }
  return picked;
}

const HASHES = 8;

/** All columns share one piece of memory: to fetch one for each takes longer than to fill it. */
function emptyForms(length: number): WordForms {
  const memory = new ArrayBuffer(length * (4 * HASHES + 1));
  const column = (place: number) => new Int32Array(memory, 4 * length * place, length);
  return {
    length,
    lower: column(0),
    prefix1: column(1),
    prefix3: column(2),
    suffix1: column(3),
    suffix2: column(4),
    suffix3: column(5),
    suffix4: column(6),
    shape: column(7),
    capital: new Uint8Array(memory, 4 * length * HASHES, length),
  };
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
  let hash = SEED;
  for (let back = 1; back <= 4; back++) {
    if (to - back >= from) hash = hashOn(hash, folded(text.charCodeAt(to - back)));
    if (back === 1) forms.suffix1[i] = hash;
    else if (back === 2) forms.suffix2[i] = hash;
    else if (back === 3) forms.suffix3[i] = hash;
    else forms.suffix4[i] = hash;
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
