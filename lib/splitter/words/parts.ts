import { ageFrames } from './age-frame';
import type { Word } from './analysis';
import { appositionFrames } from './apposition-frame';
import { openingFrame } from './opening-frame';
import { relativeFrames } from './relative-frame';
import { isFamiliar } from './repair-verbs';
import { type Frame, reportingFrame, type TaggedWord } from './reporting-frame';

/** The words of a sentence in the parts that are tagged and parsed each by itself, as indices. */
export type Parts = {
  /** The sentence without what is put into it. */
  main: number[];
  /** The words that report it. */
  report: number[];
  /** What somebody was asked who then says the rest. */
  opening: number[];
  /** The clauses put in between commas. */
  relatives: number[][];
  /** The phrases put in between commas that say what the one before them is. */
  appositions: number[][];
  /** How old those are whom a noun names. */
  ages: number[][];
};

const indicesOf = ({ from, to }: Frame) => Array.from({ length: to - from }, (_, k) => from + k);

export function partsOf(words: readonly TaggedWord[]): Parts {
  const taken = new Set<number>();
  /** Those of the frames that reach into none that came before them. */
  const take = (frames: readonly (Frame | null)[]): number[][] => {
    const free = frames
      .flatMap((frame) => (frame ? [indicesOf(frame)] : []))
      .filter((part) => !part.some((k) => taken.has(k)));
    for (const k of free.flat()) taken.add(k);
    return free;
  };
  const [report = []] = take([reportingFrame(words)]);
  const [opening = []] = take([openingFrame(words)]);
  const relatives = take(relativeFrames(words));
  const appositions = take(appositionFrames(words));
  const ages = take(ageFrames(words));
  const all = words.map((_, k) => k);
  const main = all.filter((k) => !taken.has(k));
  // A sentence is more than what is put into it.
  if (main.length < 3)
    return { main: all, report: [], opening: [], relatives: [], appositions: [], ages: [] };
  return { main, report, opening, relatives, appositions, ages };
}

/** What is parsed apart from the main part. */
export const apartOf = ({ report, opening, relatives, appositions, ages }: Omit<Parts, 'main'>) => [
  report,
  opening,
  ...relatives,
  ...appositions,
  ...ages,
];

/** The sentence put together again from its parsed parts, each hung where it belongs. */
export function joinParts(
  { main, report, opening, relatives, appositions, ages }: Parts,
  parse: (chosen: readonly number[]) => Word[],
): Word[] {
  const words: Word[] = [];
  const place = (chosen: readonly number[]): number => {
    let top = -1;
    const parsed = parse(chosen);
    // "two people familiar with the matter said": as where it is all of a sentence.
    if (chosen === report) for (const i of parsed.keys()) isFamiliar(parsed, i);
    for (const [i, word] of parsed.entries()) {
      const index = chosen[i] as number;
      if (word.head < 0) top = index;
      word.head = chosen[word.head] ?? -1;
      words[index] = word;
    }
    return top;
  };
  const root = place(main);
  if (report.length > 0) hangReport(words, place(report), root);
  if (opening.length > 0)
    Object.assign(words[place(opening)] ?? {}, { head: root, label: 'advcl' });
  const hangInside = (inside: number[], label: string) => {
    const word = words[withoutMark(words, place(inside))];
    if (word) Object.assign(word, { head: phraseBefore(words, inside[0] ?? 0), label });
  };
  for (const relative of relatives) {
    hangInside(relative, 'acl:relcl');
    // "speaking on condition of anonymity" has no relative word.
    const top = relative.find(
      (k) => words[k]?.label === 'acl:relcl' && !relative.includes(words[k].head),
    );
    if (words[relative[1] ?? -1]?.tag === 'VBG' && top !== undefined)
      Object.assign(words[top] ?? {}, { label: 'acl' });
  }
  for (const phrase of appositions) hangInside(phrase, 'appos');
  for (const age of ages) hangInside(age, 'acl');
  return words;
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

/** The head of the phrase that ends before `from`: of "the head of the clinic, who …" the head. */
function phraseBefore(words: readonly Word[], from: number): number {
  let at = from - 1;
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
