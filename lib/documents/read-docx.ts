import { type Found, UnreadableDocument } from './document';
import { parsePage } from './page';
import { pageBlocks, textOfBlocks } from './page-blocks';

const decoder = new TextDecoder();

/**
 * A Word document: its paragraphs, headings, lists and tables, with what its properties say. Changes
 * that were tracked are taken as accepted; comments and pictures are left out.
 *
 * @param packed the document, packed as it came from us
 * @param files the same files one by one
 */
export async function readDocx(
  packed: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Found> {
  const { default: mammoth } = await import('mammoth');
  const { value: html } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(packed.buffer, packed.byteOffset, packed.length) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    )
    .catch((error: unknown) => {
      throw new UnreadableDocument('The Word document is damaged: its words cannot be read.', {
        cause: error,
      });
    });
  const page = await parsePage(html);
  const heading = page.body.firstElementChild;
  const isHeaded = heading?.nodeName.toUpperCase() === 'H1' && page.body.children.length > 1;
  const printed = isHeaded ? heading.textContent : null;
  if (isHeaded) heading.remove();
  const property = propertiesOf(files.get('docProps/core.xml'));
  return {
    articles: [
      {
        title: printed ?? property('dc:title'),
        text: textOfBlocks(pageBlocks(page.body)),
        author: authorOf(property('dc:creator')),
        language: property('dc:language'),
        dropped: headsAndFeet(files),
      },
    ],
    refusals: [],
  };
}

/** Programs fill in their own name, or that of the account, where nobody gave one. */
const authorOf = (name: string | null) =>
  name &&
  /^(?:un-?named|author|admin\w*|user|owner|microsoft.*|python-docx|apache poi)$/i.test(name)
    ? null
    : name;

function propertiesOf(core: Uint8Array | undefined): (name: string) => string | null {
  const xml = core ? decoder.decode(core.subarray(0, 20_000)) : '';
  return (name) => {
    const found = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1];
    return found?.trim() ? withoutEntities(found.trim()) : null;
  };
}

/** What stands at the head and foot of the pages, each once. */
function headsAndFeet(files: ReadonlyMap<string, Uint8Array>): string[] {
  const stretches = [...files].flatMap(([name, bytes]) => {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) return [];
    const xml = decoder.decode(bytes.subarray(0, 200_000));
    const words = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:tab\/>/g)];
    return withoutEntities(words.map(([, text]) => text ?? ' ').join('')).trim();
  });
  return [...new Set(stretches.filter((words) => /[\p{L}\p{N}]/u.test(words)))];
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const withoutEntities = (xml: string) =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => entities[name] ?? whole);
