import { hashText, mixHash } from '../model/hash';
import {
  LEADING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  SENTENCE_STARTERS,
  SOFT_ABBREVIATIONS,
} from './abbreviations';
import type { Boundary } from './boundary-rules';
import type { Piece } from './pieces';
import { SHAPE } from './word-shape';

/** Beyond the first and the last word of a block. */
const EDGE: Piece = {
  start: 0,
  end: 0,
  core: '',
  lead: '^',
  tail: '^',
  shape: 7,
  glued: false,
  coreHash: hashText('^'),
  leadHash: hashText('^'),
  tailHash: hashText('^'),
};

/**
 * What speaks for and against the end of a sentence, as hashes. Nearly every feature is paired
 * with the marks and shapes that meet at the boundary, exactly (`marks`) or by their kind (`kind`).
 */
export function boundaryFeatures(boundary: Boundary): Int32Array {
  const features = new Int32Array(TEMPLATES);
  const meeting = meetingAt(boundary);
  // Each template is told apart from the others by its number, the position of its line.
  let template = 0;
  const add: Add = (a, b, c) => {
    const sum = (a + Math.imul(b, 0x85ebca77) + Math.imul(c, 0xc2b2ae3d)) | 0;
    features[template] = mixHash(sum, ++template);
  };
  addWords(add, boundary, meeting);
  addLengths(add, boundary, meeting);
  return features;
}

const TEMPLATES = 62;

type Add = (a: number, b: number, c: number) => void;

/** What meets at the boundary, and what the text knows of the word behind it. */
type Meeting = {
  tail: number;
  start: number;
  marks: number;
  exact: number;
  kind: number;
  starter: number;
  seen: number;
};

function meetingAt({ context: { pieces, facts }, at }: Boundary): Meeting {
  const left = pieces[at] ?? EDGE;
  const right = pieces[at + 1] ?? EDGE;
  const start = right.shape * 2 + (right.glued ? 1 : 0);
  const marks = mixHash(left.tailHash, start);
  return {
    tail: left.tailHash,
    start,
    marks,
    exact: mixHash(marks, right.leadHash),
    kind: tailKind(left.tail) * 100 + leadKind(right.lead) * 16 + start,
    starter: SENTENCE_STARTERS.has(right.core) ? 1 : 0,
    seen: (facts.lower.has(right.core) ? 1 : 0) + (facts.names.has(right.core) ? 2 : 0),
  };
}

/** The words on both sides: what they are, how they are written, and what the text makes of them. */
function addWords(add: Add, { context, at }: Boundary, meeting: Meeting): void {
  const { pieces, facts } = context;
  const { tail, start, marks, exact, kind, starter, seen } = meeting;
  const left1 = pieces[at - 1] ?? EDGE;
  const left = pieces[at] ?? EDGE;
  const right = pieces[at + 1] ?? EDGE;
  const right1 = pieces[at + 2] ?? EDGE;
  const right2 = pieces[at + 3] ?? EDGE;
  add(tail, 0, 0);
  add(marks, 0, 0);
  add(exact, 0, 0);
  add(kind, 0, 0);
  add(left.coreHash, tail, 0);
  add(left.coreHash, marks, 0);
  add(left.coreHash, kind, 0);
  add(left.coreHash, right.coreHash, tail);
  add(left1.coreHash, marks, 0);
  add(left1.coreHash, left.coreHash, tail);
  add(right.coreHash, start, left.tail === '' ? 0 : 1);
  add(right.coreHash, marks, 0);
  add(right.coreHash, kind, 0);
  add(right.coreHash, right1.coreHash, start);
  add(right.coreHash, right1.coreHash, kind);
  add(right1.coreHash, marks, 0);
  add(ending(left, 3), left.shape, marks);
  add(ending(right, 3), marks, 0);
  add(ending(left, 2), hashText(right.core.slice(0, 3)), marks);
  add(Math.min(left.core.length, 6), left.shape, marks);
  add(left1.shape * 8 + left.shape, marks, 0);
  add(right1.shape, marks, 0);
  add(right2.shape * 8 + right1.shape, marks, 0);
  add(right.tailHash, exact, 0);
  add(right.tailHash, right.coreHash, marks);
  add(right1.tailHash, right.tailHash, marks);
  add(left1.tailHash, exact, 0);
  const abbreviation = abbreviationKind(left);
  add(abbreviation * 2 + starter, marks, 0);
  add(abbreviation, seen * 2 + starter, kind);
  add(starter * 4 + seen, mixHash(left.shape, left1.shape), marks);
  add(seen, marks, 0);
  add(facts.careless, marks, left.core === '' ? 1 : 0);
  add(facts.careless * 4 + seen, starter, kind);
  add(facts.careless * 4 + seen, right.coreHash, tail);
  const kinds = wordKind(left) * 16 + wordKind(right);
  add(kinds, marks, 0);
  add(kinds, kind, seen * 2 + starter);
  add(kinds, left.coreHash, left.tailHash);
  add(kinds, right.coreHash, start);
}

/** The sentence so far, what is left up to the next full stop, and the block around them. */
function addLengths(add: Add, { context, at, open }: Boundary, meeting: Meeting): void {
  const { pieces, facts, verbsBefore } = context;
  const { tail, marks, exact, kind, seen } = meeting;
  const size = pieces.length;
  const first = pieces[open.from] ?? EDGE;
  const right = pieces[at + 1] ?? EDGE;
  const terminal = context.nextTerminal[at + 1] ?? size;
  const length = bucket(at + 1 - open.from);
  const ahead = bucket(terminal - at);
  const verbsSoFar = few((verbsBefore[at + 1] ?? 0) - (verbsBefore[open.from] ?? 0));
  const verbsAhead = few(
    (verbsBefore[Math.min(size, terminal + 1)] ?? 0) - (verbsBefore[at + 1] ?? 0),
  );
  const verbs = verbsSoFar * 4 + verbsAhead;
  const closes = (context.nextCloser[at + 1] ?? size) - at < FAR ? 1 : 0;
  const brackets = few(open.brackets) * 2 + closes;
  const quoted = open.quoted ? 1 : 0;
  const repeats = open.starts.has(right.core) ? 1 : 0;
  const capitalsFrom = few(context.capitalsFrom[at + 1] ?? 0);
  add(few(context.capitalsBefore[at + 1] ?? 0) * 4 + capitalsFrom, marks, 0);
  add(length, marks, 0);
  add(ahead, marks, 0);
  add(length, ahead, kind);
  add(verbsSoFar, marks, 0);
  add(verbsAhead, marks, 0);
  add(verbs, length, marks);
  add(verbs, ahead, marks);
  add(verbs, seen, kind);
  add(brackets, marks, 0);
  add(brackets, quoted, kind);
  add(quoted, exact, 0);
  add(first.coreHash, marks, 0);
  add(first.coreHash, Math.min(at + 1 - open.from, 4), tail);
  add(context.closed ? 1 : 0, marks, 0);
  add(bucket(size >> 1), marks, 0);
  add(densityOf(context.terminals, size), kind, Math.min(size, 12));
  add(few(open.count), marks, 0);
  add(open.before, kind, 0);
  add(open.before, few(open.count), exact);
  add(open.before, right.coreHash, kind);
  add(open.before * 16 + facts.careless, ahead, kind);
  add(repeats, seen, kind);
  add(repeats, right.tailHash, kind);
}

/** What a word is that is not made of letters only. */
const WORD_KINDS = [
  /^(?:https?:|ftp:|www\.)|\.(?:com|org|net|edu|gov)(?:\/|$)/,
  /@/,
  /\.(?:docx?|xlsx?|pdf|jpe?g|gif|png|txt|html?|ppt|zip|mp3|wav)$/,
  /^\d{1,2}:\d{2}/,
  /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/,
  /^[\d.,$£€%-]+$/,
  /\d/,
  /^[\p{L}'’-]+$/u,
];

const wordKind = ({ core }: Piece) => kindOf(WORD_KINDS, core);

const FAR = 40;
const few = (n: number) => Math.min(n, 3);
const bucket = (n: number) => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 35 ? 7 : 8);
const ending = ({ core }: Piece, length: number) => hashText(core.slice(-length));

/** How often a sentence of the block ends with a mark: hardly ever in a list, often in prose. */
function densityOf(terminals: number, size: number): number {
  const inTwelve = (terminals * 12) / size;
  if (inTwelve > 1) return 3;
  if (inTwelve > 0.5) return 2;
  return inTwelve > 0.2 ? 1 : 0;
}

/** Kinds of marks behind a word, the most telling first. */
const TAIL_KINDS = [
  /\.\.\./,
  /[?!]$/,
  /[?!]/,
  /\.$/,
  /\./,
  /:/,
  /;/,
  /,/,
  /[)\]]/,
  /["']/,
  /[-–—]/,
];
const LEAD_KINDS = [/^["']/, /^[([]/, /^[-–—]/, /^[*•·>#]/];

const tailKind = (marks: string) => kindOf(TAIL_KINDS, marks);
const leadKind = (marks: string) => kindOf(LEAD_KINDS, marks);

function kindOf(kinds: readonly RegExp[], marks: string): number {
  if (marks === '') return 0;
  for (let i = 0; i < kinds.length; i++) if (kinds[i]?.test(marks)) return i + 1;
  return kinds.length + 1;
}

/** The kind of abbreviation that a full stop may belong to; 0 where there is no full stop. */
function abbreviationKind({ core, tail, shape }: Piece): number {
  if (!tail.startsWith('.')) return 0;
  if (LEADING_ABBREVIATIONS.has(core)) return NUMBER_ABBREVIATIONS.has(core) ? 2 : 1;
  if (NUMBER_ABBREVIATIONS.has(core)) return 3;
  if (SOFT_ABBREVIATIONS.has(core)) return 4;
  if (core.length === 1) return shape === SHAPE.capital ? 5 : 6;
  return /^(?:\p{L}\.)+\p{L}$/u.test(core) ? 7 : 8;
}
