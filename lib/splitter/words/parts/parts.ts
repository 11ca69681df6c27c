import type { Word } from '../analysis';
import { descends, verbAbove } from '../hang';
import { isFamiliar } from '../repair/repair-verbs';
import { adverbialFrames, stateFrames, timeFrame } from './adverbial-frame';
import { ageFrames } from './age-frame';
import { appositionFrames, objectFrames } from './apposition-frame';
import { frontedFrame } from './fronted-frame';
import { halvesOf } from './half-frame';
import { ofThemFrames } from './of-them-frame';
import { openingFrame } from './opening-frame';
import { relativeFrames } from './relative-frame';
import { type Frame, reportingFrame, type TaggedWord } from './reporting-frame';
import { hangSummary, summaryFrame } from './summary-frame';

/** What a part is to the sentence that it is put into. */
type Kind =
  /** Reports it. */
  | 'report'
  /** What somebody was asked who then says the rest. */
  | 'opening'
  /** What its subject is said to be in front of it. */
  | 'fronted'
  /** A clause between commas. */
  | 'relative'
  /** What the phrase before it is, between commas. */
  | 'apposition'
  /** When or how it was done, between commas. */
  | 'adverbial'
  /** How the phrase before it is, between commas. */
  | 'state'
  /** How old those are whom a noun names. */
  | 'age'
  /** What names once more what was said, between commas. */
  | 'summary'
  /** What tells more of some of those who were named. */
  | 'ofThem'
  /** What follows a semicolon. */
  | 'half';

/** A part that is tagged and parsed by itself: its words by their indices in the sentence. */
type Part = { kind: Kind; chosen: readonly number[] };

/** A sentence in parts: what is left without those that are put into it, and those. */
export type Parts = { main: readonly number[]; apart: readonly Part[] };

const indicesOf = ({ from, to }: Frame) => Array.from({ length: to - from }, (_, k) => from + k);

export function partsOf(words: readonly TaggedWord[]): Parts {
  const apart: Part[] = [];
  const taken = new Set<number>();
  /** Takes those of the frames that reach into none that came before them. */
  const take = (kind: Kind, frames: readonly (Frame | null)[]) => {
    for (const frame of frames) {
      const chosen = frame ? indicesOf(frame) : [];
      if (chosen.length > 0 && !chosen.some((k) => taken.has(k))) apart.push({ kind, chosen });
    }
    for (const { chosen } of apart) for (const k of chosen) taken.add(k);
  };
  const report = reportingFrame(words);
  take('report', [report]);
  take('opening', [openingFrame(words)]);
  take('fronted', [uninterrupted(frontedFrame(words), report)]);
  take('adverbial', [timeFrame(words)]);
  take('summary', [summaryFrame(words)]);
  take('ofThem', ofThemFrames(words));
  take('relative', relativeFrames(words));
  take('state', stateFrames(words));
  take('apposition', [...appositionFrames(words), ...objectFrames(words)]);
  take('adverbial', adverbialFrames(words));
  take('age', ageFrames(words));
  const all = words.map((_, k) => k);
  const left = all.filter((k) => !taken.has(k));
  const halves = halvesOf(words, left);
  apart.push(...halves.map((chosen) => ({ kind: 'half' as const, chosen })));
  const main = left.filter((k) => !halves.some((chosen) => chosen.includes(k)));
  // A sentence is more than what is put into it.
  return main.length < 3 ? { main: all, apart: [] } : { main, apart };
}

/** "The plan, Holt said, would cost": what is between the commas reports, and the plan describes nobody. */
const uninterrupted = (frame: Frame | null, report: Frame | null): Frame | null =>
  frame && report && report.from <= frame.to ? null : frame;

/** The sentence put together again from its parsed parts, each hung where it belongs. */
export function joinParts(
  { main, apart }: Parts,
  parse: (chosen: readonly number[]) => Word[],
): Word[] {
  const words: Word[] = [];
  const place = (chosen: readonly number[], parsed: Word[]): number => {
    let top = -1;
    for (const [i, word] of parsed.entries()) {
      const index = chosen[i] as number;
      if (word.head < 0) top = index;
      word.head = chosen[word.head] ?? -1;
      words[index] = word;
    }
    return top;
  };
  const root = withoutMark(words, place(main, parse(main)));
  Object.assign(words[root] ?? {}, { head: -1, label: 'root' });
  for (const part of apart) {
    const parsed = parse(part.chosen);
    // "two people familiar with the matter said": as where it is all of a sentence.
    if (part.kind === 'report') {
      for (const i of parsed.keys()) isFamiliar(parsed, i);
      isSeenBy(parsed);
    }
    hangPart(words, part, place(part.chosen, parsed), root);
  }
  return words;
}

/** Hangs a part with its top where it belongs in a sentence with such a root. */
function hangPart(words: Word[], { kind, chosen }: Part, placed: number, root: number): void {
  if (kind === 'report') {
    hangReport(words, placed, root);
    return;
  }
  const from = chosen[0] ?? 0;
  if (kind === 'summary') {
    hangSummary(words, from, withoutMark(words, placed), root);
    return;
  }
  const top = kind === 'opening' ? placed : withoutMark(words, placed);
  const before = () => phraseBefore(words, from);
  const place = {
    opening: () => ({ head: root, label: 'advcl' }),
    fronted: () => placeInFront(words, chosen.length, root),
    // "speaking on condition of anonymity" has no relative word.
    relative: () => ({
      head: before(),
      label: /^(?:VERB|AUX|ADV)(?! W)/.test(`${words[from + 1]?.pos} ${words[from + 1]?.tag}`)
        ? 'acl'
        : 'acl:relcl',
    }),
    apposition: () => ({ head: before(), label: 'appos' }),
    adverbial: () => ({ head: root, label: words[top]?.pos === 'ADV' ? 'advmod' : 'obl' }),
    state: () => ({ head: before(), label: 'acl' }),
    age: () => ({ head: before(), label: 'acl' }),
    // Without a verb with tense it is no statement of its own, and stays where it stands.
    ofThem: () => ({ head: verbBefore(words, from) ?? root, label: 'parataxis' }),
    half: () => ({ head: root, label: 'parataxis' }),
  };
  Object.assign(words[top] ?? {}, place[kind]());
}

/** Where a phrase hangs that stands in front of the subject it describes, which begins at `from`. */
function placeInFront(words: readonly Word[], from: number, root: number) {
  const subject = words.findIndex(
    (word, k) => k >= from && word?.label.startsWith('nsubj') && descends(words, from, k),
  );
  return subject < 0 ? { head: root, label: 'dislocated' } : { head: subject, label: 'appos' };
}

/** The top of a parsed part: what hangs on its comma where the parser has made that the top. */
function withoutMark(words: Word[], top: number): number {
  if (words[top]?.pos !== 'PUNCT') return top;
  const heir = words.findIndex((word) => word?.head === top && word.pos !== 'PUNCT');
  if (heir < 0) return top;
  for (const word of words) if (word?.head === top) word.head = heir;
  Object.assign(words[top] ?? {}, { head: heir, label: 'punct' });
  return heir;
}

/** Hangs the verb of saying on the clause it reports; whoever it names is its subject. */
function hangReport(words: Word[], top: number, root: number): void {
  const verb = words[top];
  if (!verb) return;
  const saying = verb.pos === 'VERB' && verb.lower !== 'according';
  Object.assign(verb, { head: root, label: saying ? 'parataxis' : 'obl' });
  const below = words.filter((word) => word?.head === top);
  const speaker = below.find(({ label }) => /^(?:obj|xcomp|ccomp|iobj|vocative)$/.test(label));
  const hasSubject = below.some(({ label }) => label.startsWith('nsubj'));
  if (saying && !hasSubject && speaker) speaker.label = 'nsubj';
}

/** The verb of the clause that the phrase before `from` is of; null where that is none. */
function verbBefore(words: readonly Word[], from: number): number | null {
  const verb = verbAbove(words, from - 1);
  return verb < 0 ? null : verb;
}

/** The head of the phrase that ends before `from`: of "the head of the clinic, who …" the head. */
function phraseBefore(words: readonly Word[], from: number): number {
  let at = from - 1;
  // "Halima Adam, 28, who fled": what other parts have taken is not put back yet.
  while (at > 0 && !words[at]) at--;
  for (let steps = 0; steps < 12; steps++) {
    const word = words[at];
    const above = words[word?.head ?? -1];
    if (!word || !above || word.head >= from || !/^(?:NOUN|PROPN|NUM|PRON)$/.test(above.pos))
      return at;
    if (!/^(?:flat|compound|nmod|nummod|appos|fixed|conj)/.test(word.label)) return at;
    at = word.head;
  }
  return at;
}

/** "documents seen by the Guardian reveal": the last word says what the documents do. */
function isSeenBy(words: Word[]): void {
  const root = words.findIndex(({ head }) => head < 0);
  const verb = words.findLastIndex(({ pos }) => pos !== 'PUNCT');
  const seen = words.findIndex(
    ({ head, label, tag }) => head === root && label === 'acl' && tag === 'VBN',
  );
  if (words[root]?.pos !== 'NOUN' || seen < root || !/^VB[PZD]$/.test(words[verb]?.tag ?? ''))
    return;
  if (!descends(words, verb, seen)) return;
  const by = verb - 1;
  Object.assign(words[verb] ?? {}, { head: -1, label: 'root' });
  Object.assign(words[root] ?? {}, { head: verb, label: 'nsubj' });
  if (words[by]?.head === verb && by > seen) {
    for (const [k, word] of words.entries())
      if (k > seen && k < by && word.head === verb) word.head = by;
    Object.assign(words[by] ?? {}, { head: seen, label: 'obl:agent' });
  }
}
