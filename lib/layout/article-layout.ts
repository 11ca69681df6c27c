import type { Range } from '@/lib/ranges/range';
import { type ClaimStretch, stretchesOf } from './segments';

type Block = Range & { kind: string };

/** A heading or paragraph of the article as the page sets it, and the ranges of claims that reach into it. */
export type Passage = Block & { stretches: readonly ClaimStretch[] };

/**
 * What the page sets as one heading or paragraph: the splitter's blocks, a
 * dateline joined to the paragraph it opens, and whatever words no block holds,
 * so that nothing of the text goes missing.
 */
export function passagesOf(text: string, blocks: readonly Block[]): Block[] {
  const passages: Block[] = [];
  let end = 0;
  const addRest = (until: number) => {
    if (text.slice(end, until).trim() !== '')
      passages.push({ start: end, end: until, kind: 'paragraph' });
  };
  for (const block of blocks) {
    const before = passages.at(-1);
    const gap = text.slice(end, block.start);
    if (before?.kind === 'dateline' && !/[\r\n\S]/.test(gap)) {
      passages[passages.length - 1] = { ...block, start: before.start };
    } else {
      addRest(block.start);
      passages.push({ start: block.start, end: block.end, kind: block.kind });
    }
    end = block.end;
  }
  addRest(text.length);
  return passages;
}

/** Where a range begins, as a reader would say it: “paragraph 2”, headings not counted, or “headline”. */
export function placeOf(passages: readonly Block[], { start }: Range): string {
  const at = passages.findIndex(({ end }) => start < end);
  const kind = passages[at]?.kind ?? 'paragraph';
  if (kind !== 'paragraph') return kind.replace('-', ' ');
  return `paragraph ${passages.slice(0, at + 1).filter((is) => is.kind === kind).length}`;
}

/**
 * The article as the page sets it: every passage with what of claims lies in
 * it, to be cut into segments where it is drawn. Passages whose claims have not
 * changed are the very objects of `previous`, so that only what changed is
 * drawn again. The claims come in reading order.
 */
export function layOutArticle(
  passages: readonly Block[],
  claims: readonly { id: string; ranges: readonly Range[] }[],
  previous: readonly Passage[] = [],
): Passage[] {
  const stretches = stretchesOf(claims);
  let open: ClaimStretch[] = [];
  let next = 0;
  return passages.map((passage, index) => {
    open = open.filter(({ end }) => end > passage.start);
    for (let stretch = stretches[next]; stretch && stretch.start < passage.end; ) {
      // What lies between two passages lies in neither.
      if (stretch.end > passage.start) open.push(stretch);
      stretch = stretches[++next];
    }
    const before = previous[index];
    if (before?.start === passage.start && isSame(before.stretches, open)) return before;
    return { start: passage.start, end: passage.end, kind: passage.kind, stretches: open };
  });
}

const isSame = (before: readonly ClaimStretch[], after: readonly ClaimStretch[]): boolean =>
  before.length === after.length &&
  before.every((stretch, index) => {
    const other = after[index];
    return (
      other?.id === stretch.id &&
      other.start === stretch.start &&
      other.end === stretch.end &&
      other.lane === stretch.lane
    );
  });
