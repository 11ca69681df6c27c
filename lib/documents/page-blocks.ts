/** A stretch of a page that stands by itself: a paragraph, a heading, an item of a list. */
export type PageBlock = {
  text: string;
  /** What stands before an item of a list, a bullet or its number; empty elsewhere. */
  mark: string;
};

const set = (names: string) => new Set(names.toUpperCase().split(/\s+/));

const blockNames = set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption
   figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary
   table tbody tfoot thead tr ul`,
);

/** What is never read: programs, forms, drawings, and what stands in for them. */
const unread = set(
  `audio button canvas datalist embed head iframe input link math meta noscript object picture script select
   style svg template textarea title video`,
);

const elementNode = 1;
const textNode = 3;

// In place of white space that is kept, until the rest has been put together.
const lineBreak = '\u0001';

/**
 * What can be read below a node, block by block in the order of the page. A line break within a
 * block stays one; white space else is put together, as a browser shows it.
 */
export function pageBlocks(root: Node): PageBlock[] {
  const blocks: PageBlock[] = [];
  let words: string[] = [];
  let mark = '';
  const markOf = marks();
  const flush = () => {
    const text = shown(words.join(''));
    words = [];
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    blocks.push({ text, mark });
    mark = '';
  };
  // Without recursion: pages are nested as deeply as whoever wrote them liked.
  walk(root, {
    enter(node) {
      if (node.nodeType === textNode) {
        const text = node.textContent ?? '';
        words.push(isPre(node) ? text.replace(/\r\n?|\n/g, lineBreak) : text);
        return false;
      }
      if (node.nodeType !== elementNode || isUnread(node as Element)) return false;
      const name = node.nodeName.toUpperCase();
      if (name === 'BR') words.push(lineBreak);
      if ((name === 'TD' || name === 'TH') && words.length > 0) words.push(' | ');
      if (blockNames.has(name)) flush();
      if (name === 'LI') mark = markOf(node as Element);
      return true;
    },
    leave(node) {
      const name = node.nodeName.toUpperCase();
      if (!blockNames.has(name)) return;
      flush();
      if (name === 'LI') mark = '';
    },
  });
  flush();
  return blocks;
}

/** Blocks as a text: a blank line between paragraphs, none between the items of a list. */
export function textOfBlocks(blocks: readonly PageBlock[]): string {
  return blocks
    .map(({ text, mark }, index) => {
      const last = blocks[index - 1];
      const gap = mark !== '' && last?.mark ? '\n' : '\n\n';
      return (last ? gap : '') + mark + text;
    })
    .join('');
}

type Visitor = {
  /** Whether to go on below the node. */
  enter: (node: Node) => boolean;
  leave: (node: Node) => void;
};

function walk(root: Node, { enter, leave }: Visitor): void {
  let node: Node | null = root;
  let isDown = true;
  while (node) {
    const child: Node | null = isDown && enter(node) ? node.firstChild : null;
    if (child) {
      node = child;
      continue;
    }
    leave(node);
    if (node === root) return;
    const next: Node | null = node.nextSibling;
    isDown = next !== null;
    node = next ?? node.parentNode;
  }
}

function isUnread(element: Element): boolean {
  return (
    unread.has(element.nodeName.toUpperCase()) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /\bdisplay\s*:\s*none|\bvisibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

const isPre = (node: Node) => node.parentNode?.nodeName.toUpperCase() === 'PRE';

/** What stands before the items of lists, asked for one after the other: a bullet, or a number. */
function marks(): (item: Element) => string {
  const nextNumbers = new Map<Element, number>();
  return (item) => {
    const list = item.parentNode as Element | null;
    if (list?.nodeName.toUpperCase() !== 'OL') return '• ';
    const first = Number.parseInt(list.getAttribute('start') ?? '1', 10);
    const number = nextNumbers.get(list) ?? (Number.isNaN(first) ? 1 : first);
    nextNumbers.set(list, number + 1);
    return `${number}. `;
  };
}

// Soft hyphens and zero-width spaces only say where a line may end.
function shown(words: string): string {
  return words
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replaceAll(lineBreak, '\n')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
