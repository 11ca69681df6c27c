import type { Analysis } from './analysis';
import { listedPieces } from './lists';
import { isHead } from './noun-phrases';
import { isModal } from './verb-forms';
import type { VerbGroup } from './verb-groups';

/** A clause as token indices: the words it shares with the one before, and its own. */
export type Piece = { shared: number[]; own: number[] };

/**
 * The words of `list` taken apart at its coordination points; `subject` when they have none of their own.
 * Verbs in `kept` belong to relative clauses inside a subject. */
export function piecesOf(
  analysis: Analysis,
  list: number[],
  subject: number[],
  kept: ReadonlySet<number>,
): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let shared = subject;
  let carried = subject;
  for (let p = 0; p < list.length; p++) {
    const cut = cutAt(analysis, list, start, p);
    if (!cut) continue;
    const own = list.slice(start, p);
    pieces.push({ shared, own });
    const mine = subjectIn(analysis, own, kept);
    if (mine.length > 0) carried = mine;
    shared = cut.kind === 'predicate' ? [...carried, ...cut.auxiliaries] : [];
    start = cut.next;
    p = cut.next - 1;
  }
  pieces.push({ shared, own: list.slice(start) });
  return pieces.flatMap((piece) => listedPieces(analysis, piece, kept));
}

type Cut = { kind: 'clause' | 'predicate'; auxiliaries: number[]; next: number };

function cutAt(analysis: Analysis, list: number[], start: number, p: number): Cut | null {
  const { tokens, groupOf } = analysis;
  const index = list[p];
  const token = index === undefined ? undefined : tokens[index];
  if (!token || index === undefined) return null;
  const last = lastFinite(analysis, list, start, p);
  if (!last) return null;
  if (token.text === ';') return clauseFrom(analysis, list, p + 1);
  if (token.text === ',') {
    const next = list[p + 1];
    const joined = next !== undefined && tokens[next]?.pos === 'CCONJ';
    return joined ? null : asyndetic(analysis, list, p, last);
  }
  const conjunction = token.pos === 'CCONJ' && /^(?:and|but|yet|nor)$/.test(token.lower);
  if (!conjunction) return null;
  let q = p + 1;
  while (tokens[list[q] ?? -1]?.pos === 'ADV' || tokens[list[q] ?? -1]?.text === ',') q++;
  const at = list[q];
  const group = at === undefined ? undefined : groupOf[at];
  if (at === undefined || !group || group.from !== at) return clauseFrom(analysis, list, p + 1);
  return predicateCut(analysis, group, last, p + 1);
}

/** The last verb with tense in the piece so far, if the piece has one. */
function lastFinite(
  analysis: Analysis,
  list: number[],
  start: number,
  end: number,
): VerbGroup | null {
  for (let p = end - 1; p >= start; p--) {
    const group = analysis.groupOf[list[p] ?? -1];
    if (group?.form === 'finite') return group;
  }
  return null;
}

function predicateCut(
  analysis: Analysis,
  group: VerbGroup,
  last: VerbGroup,
  next: number,
): Cut | null {
  const { tokens } = analysis;
  if (group.form === 'finite') return { kind: 'predicate', auxiliaries: [], next };
  const auxiliaries: number[] = [];
  for (let i = last.from; i < last.main; i++) {
    if (tokens[i]?.pos === 'AUX' || tokens[i]?.pos === 'PART') auxiliaries.push(i);
  }
  const opensWithModal = isModal(tokens[last.from]?.lower ?? '');
  const fits =
    group.form === 'participle' ||
    (group.form === 'bare' && opensWithModal) ||
    (group.form === 'gerund' && /ing$/.test(tokens[last.head]?.lower ?? ''));
  if (!fits || auxiliaries.length === 0) return null;
  return { kind: 'predicate', auxiliaries, next };
}

/** ", fled" in "shot two guards, fled and hid": only when a conjunction with a verb follows. */
function asyndetic(analysis: Analysis, list: number[], p: number, last: VerbGroup): Cut | null {
  const { tokens, groupOf } = analysis;
  let q = p + 1;
  while (tokens[list[q] ?? -1]?.pos === 'ADV') q++;
  const at = list[q];
  const group = at === undefined ? undefined : groupOf[at];
  if (at === undefined || !group || group.from !== at || group.form !== 'finite') return null;
  const closed = list.slice(q).some((index, k, rest) => {
    const next = rest[k + 1];
    return tokens[index]?.pos === 'CCONJ' && next !== undefined && groupOf[next]?.form === 'finite';
  });
  return closed ? predicateCut(analysis, group, last, p + 1) : null;
}

/** A clause with a subject of its own: nothing but a noun phrase in front of its verb. */
function clauseFrom(analysis: Analysis, list: number[], from: number): Cut | null {
  const { tokens, groupOf } = analysis;
  let heads = 0;
  for (let p = from; p < list.length && p < from + 30; p++) {
    const index = list[p] ?? -1;
    const token = tokens[index];
    const group = groupOf[index];
    if (!token) return null;
    if (group?.form === 'finite')
      return heads > 0 ? { kind: 'clause', auxiliaries: [], next: from } : null;
    if (group) continue;
    if (isHead(token)) heads++;
    if (token.text === ';' || token.pos === 'SCONJ') return null;
    if (token.text === ',' && heads > 0 && tokens[list[from] ?? -1]?.pos !== 'ADP') return null;
    if (token.pos === 'CCONJ' && heads === 0) return null;
  }
  return null;
}

/** The words in front of the first verb with tense, without an opening adverbial ("In May, "). */
export function subjectIn(analysis: Analysis, own: number[], kept: ReadonlySet<number>): number[] {
  const { tokens, groupOf } = analysis;
  const verb = own.findIndex((index) => groupOf[index]?.form === 'finite' && !kept.has(index));
  if (verb <= 0) return [];
  let before = own.slice(0, verb);
  while (before.length > 0 && /^(?:CCONJ|PUNCT)$/.test(tokens[before[0] ?? -1]?.pos ?? ''))
    before = before.slice(1);
  const first = tokens[before[0] ?? -1];
  const adverbial = first !== undefined && /^(?:ADP|ADV|SCONJ|VERB|AUX)$/.test(first.pos);
  const comma = before.findIndex((index) => tokens[index]?.text === ',');
  if (comma >= 0 && (adverbial || comma <= 3)) before = before.slice(comma + 1);
  while (before.length > 0 && tokens[before.at(-1) ?? -1]?.pos === 'ADV')
    before = before.slice(0, -1);
  return before.some((index) => isHead(tokens[index])) ? before : [];
}
