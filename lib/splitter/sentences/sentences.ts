import { type LinearModel, logOdds } from '../model/linear-model';
import type { Range } from '../types';
import { boundaryContext, textFacts } from './boundary-context';
import { boundaryFeatures } from './boundary-features';
import { type Boundary, boundaryRule, type OpenSentence } from './boundary-rules';
import { listItems } from './enumerators';
import { type Piece, piecesOf } from './pieces';

/**
 * The sentences of each block of an English text, without white space at their ends. Between two
 * words a rule decides or, where none is certain, the model. Takes linear time.
 */
export function sentencesOf(text: string, blocks: readonly Range[], model: LinearModel): Range[][] {
  return sentencesBy(text, blocks, (boundary) => logOdds(model, boundaryFeatures(boundary)) > 0);
}

/**
 * The sentences that end where a rule is certain and where `decide` says so. It is asked from the
 * first boundary to the last, and may look at the sentences it has ended before.
 */
export function sentencesBy(
  text: string,
  blocks: readonly Range[],
  decide: (boundary: Boundary) => boolean,
): Range[][] {
  const pieces = blocks.map((block) => piecesOf(text, block));
  const facts = textFacts(pieces);
  const starts = new Set<string>();
  return pieces.map((own) => {
    const context = boundaryContext(own, facts);
    const items = listItems(text, own);
    const sentences: Range[] = [];
    let open = openSentence(0, starts);
    for (const [at, piece] of own.entries()) {
      if (at === open.from) starts.add(piece.core);
      countMarks(open, piece);
      const boundary = { context, at, open };
      if (!(boundaryRule(text, boundary, items) ?? decide(boundary))) continue;
      sentences.push({ start: own[open.from]?.start ?? piece.start, end: piece.end });
      const before = /[.!?]/.test(piece.tail) ? 1 : 2;
      open = { ...openSentence(at + 1, starts), count: open.count + 1, before };
    }
    return sentences;
  });
}

const openSentence = (from: number, starts: ReadonlySet<string>): OpenSentence => ({
  from,
  count: 0,
  brackets: 0,
  quoted: false,
  before: 0,
  starts,
});

function countMarks(open: OpenSentence, { core, lead, tail }: Piece): void {
  if (lead === '' && tail === '') return;
  for (const mark of core === '' ? lead : lead + tail) {
    if (mark === '(' || mark === '[') open.brackets++;
    else if (mark === ')' || mark === ']') open.brackets = Math.max(0, open.brackets - 1);
    else if (mark === '"') open.quoted = !open.quoted;
  }
}
