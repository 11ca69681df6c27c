import { charsetOf, decodeText } from './decode-text';
import type { DocumentFile, Found, FoundArticle } from './document';
import { pageSize, parsePage } from './page';
import { type PageBlock, pageBlocks, textOfBlocks } from './page-blocks';
import { pageDetails, withoutPublisher } from './page-details';

/**
 * Pages with more than this are read whole: to find the article in them takes Readability a time
 * that grows with how deeply all their elements are nested, 2 s for some 60,000 (measured).
 */
const tooLarge = { elements: 20_000, deepest: 80, depths: 200_000 };

/** An article shorter than so many characters, of a page with more, was not found. */
const foundLengthMin = 140;

/** A page of a news site: its article by Readability, what it says of it, and what was left out. */
export async function readHtml({ bytes, type }: DocumentFile): Promise<Found> {
  const html = decodeText(bytes, charsetOf(type) ?? charsetWithin(bytes));
  return { articles: [await readPage(html)], refusals: [] };
}

/** The article of a page. */
export async function readPage(html: string): Promise<FoundArticle> {
  const page = await parsePage(html);
  const details = pageDetails(page);
  const whole = pageBlocks(page.body);
  const found = await findArticle(page);
  const isFound =
    found !== null && lengthOf(found.blocks) >= Math.min(foundLengthMin, lengthOf(whole));
  const title = details.title ?? withoutPublisher(found?.title ?? '', details.publisher);
  const blocks = withoutTitle(isFound ? found.blocks : whole, title);
  return {
    ...details,
    title,
    author: details.author ?? found?.author ?? null,
    text: textOfBlocks(blocks),
    dropped: isFound ? leftOut(whole, blocks, title) : [],
  };
}

const lengthOf = (blocks: readonly PageBlock[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** What Readability takes for the article; it takes the page apart in doing so. */
async function findArticle(page: Document) {
  const { elements, deepest, depths } = pageSize(page.documentElement);
  const isLarge =
    elements > tooLarge.elements || deepest > tooLarge.deepest || depths > tooLarge.depths;
  if (isLarge) return null;
  const { Readability } = await import('@mozilla/readability');
  try {
    const readability = new Readability<Node>(page, {
      disableJSONLD: true,
      serializer: (node) => node,
    });
    const article = readability.parse();
    if (!article?.content) return null;
    return {
      title: article.title ?? null,
      author: article.byline ?? null,
      blocks: pageBlocks(article.content),
    };
  } catch {
    // A page that it stumbles over.
    return null;
  }
}

function withoutTitle(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
  const [first, ...rest] = blocks;
  return first && rest.length > 0 && same(first.text, title ?? '') ? rest : [...blocks];
}

const same = (one: string, other: string) => bare(one) === bare(other);
const bare = (words: string) =>
  words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The blocks of a page that are not in its article, each told once. */
function leftOut(whole: readonly PageBlock[], kept: readonly PageBlock[], title: string | null) {
  const known = new Set([...kept.map(({ text }) => bare(text)), bare(title ?? '')]);
  const article = kept.map(({ text }) => bare(text)).join(' ');
  const out = new Set<string>();
  for (const { text } of whole) {
    const words = bare(text);
    if (known.has(words)) continue;
    known.add(words);
    // Readability makes other blocks of some; only what is long enough is looked for in all of it.
    if (words.length > 40 && article.includes(words)) continue;
    out.add(text);
    if (out.size >= 1000) break;
  }
  return [...out];
}

/** The encoding that a page declares in its first bytes. */
function charsetWithin(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ??
    null
  );
}
