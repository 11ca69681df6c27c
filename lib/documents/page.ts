import { UnreadableDocument } from './document';

/** No page of an article has more elements than this, or has them nested more deeply. */
const elementsMax = 60_000;
const depthMax = 1000;

/**
 * A page of HTML as a tree. No script of it runs, and nothing it names is loaded. Throws
 * `UnreadableDocument` where it is built to be large and not to be read.
 */
export async function parsePage(html: string): Promise<Document> {
  refuseEndless(html);
  const { parseHTML } = await import('linkedom');
  // What is only a part of a page is put into one: linkedom takes the first tag for the root.
  const isWhole = /<html[\s>]/i.test(html.slice(0, 5000));
  const whole = isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** Elements that may be left open without what follows being inside of them. */
const leftOpen =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|t[dhr]|tbody|thead|tfoot|option|optgroup|colgroup)$/i;

/** Counts the tags alone, which is quick, before a tree is made of them. */
function refuseEndless(html: string): void {
  let count = 0;
  let depth = 0;
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][\w:-]*)/gi)) {
    if (!close) count += 1;
    if (!leftOpen.test(name)) depth = Math.max(0, depth + (close ? -1 : 1));
    if (count > elementsMax || depth > depthMax) {
      throw new UnreadableDocument(
        'The page has more parts than can be read. Copy the words of the article into the text field.',
      );
    }
  }
}

/** How many elements there are below a node, and how deep they are: the deepest, and all in all. */
export function pageSize(root: Element): { elements: number; deepest: number; depths: number } {
  const size = { elements: 0, deepest: 0, depths: 0 };
  let depth = 0;
  let node: Element | null = root;
  while (node) {
    size.elements += 1;
    size.deepest = Math.max(size.deepest, depth);
    size.depths += depth;
    if (node.firstElementChild) {
      depth += 1;
      node = node.firstElementChild;
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      depth -= 1;
      node = node.parentElement;
    }
    node = node && node !== root ? node.nextElementSibling : null;
  }
  return size;
}
