import type { Passage } from '@/lib/layout/article-layout';
import { toShownOffset, toTextOffset } from '@/lib/layout/shown-text';
import type { Range as TextRange } from '@/lib/ranges/range';
import type { Side } from '@/lib/ranges/text-stops';

// Between the article's text and what the browser shows of it. Every passage is
// an element that holds its text and nothing else, and names where it starts.

/** The part of the article that the browser's selection covers, in UTF-16 code units; null where none. */
export function readSelection(
  root: HTMLElement,
  passages: readonly Passage[],
  text: string,
): TextRange | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const elements = elementsOf(root);
  const touched = passages.filter(({ start }) => {
    const element = elements.get(start);
    return element !== undefined && range.intersectsNode(element);
  });
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const start = offsetAt(elements, first, text, [range.startContainer, range.startOffset]);
  const end = offsetAt(elements, last, text, [range.endContainer, range.endOffset]);
  return { start: start ?? first.start, end: end ?? last.end };
}

/** The place in the article where the browser has its caret, in UTF-16 code units; null elsewhere. */
export function readCaret(text: string): number | null {
  const selection = getSelection();
  const node = selection?.focusNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const passage = element?.closest<HTMLElement>('.article [data-start]');
  if (!selection || !node || !passage) return null;
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(node, selection.focusOffset);
  const start = Number(passage.dataset.start);
  return start + toTextOffset(text.slice(start), before.toString().length);
}

const elementsOf = (root: HTMLElement): Map<number, HTMLElement> =>
  new Map(
    [...root.querySelectorAll<HTMLElement>('[data-start]')].map((element) => [
      Number(element.dataset.start),
      element,
    ]),
  );

function offsetAt(
  elements: ReadonlyMap<number, HTMLElement>,
  passage: Passage,
  text: string,
  [node, offset]: [Node, number],
): number | null {
  const element = elements.get(passage.start);
  if (!element?.contains(node)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  const shown = before.toString().length;
  return passage.start + toTextOffset(text.slice(passage.start, passage.end), shown);
}

/**
 * What the browser shows of a stretch of the text, within one passage or over several. Between
 * passages nothing is shown: what begins there begins with the next, and what ends there with the last.
 */
export function findShown(
  root: HTMLElement,
  passages: readonly Passage[],
  text: string,
  { start, end }: TextRange,
): Range | null {
  const first = passages.find((passage) => start < passage.end);
  const last = passages.findLast((passage) => passage.start < end);
  if (!first || !last) return null;
  const from = pointAt(root, passages, text, Math.max(start, first.start));
  const to = pointAt(root, passages, text, Math.min(end, last.end), true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** Where a place in the text stands on the page: behind the character before it, or before the next. */
export function findPlace(
  root: HTMLElement,
  passages: readonly Passage[],
  text: string,
  offset: number,
  side: Side,
): DOMRect | null {
  const point = pointAt(root, passages, text, offset, side === 'end');
  if (!point) return null;
  const range = document.createRange();
  range.setStart(...point);
  return range.getClientRects()[0] ?? null;
}

function pointAt(
  root: HTMLElement,
  passages: readonly Passage[],
  text: string,
  offset: number,
  asEnd = false,
): [Node, number] | null {
  const passage = passages.find((item) =>
    asEnd ? item.start < offset && offset <= item.end : item.start <= offset && offset < item.end,
  );
  const element = passage && root.querySelector(`[data-start="${passage.start}"]`);
  if (!element) return null;
  let left = toShownOffset(text.slice(passage.start, passage.end), offset - passage.start);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left < length || (asEnd && left === length)) return [node, left];
    left -= length;
  }
  return null;
}
