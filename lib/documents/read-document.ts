import {
  type DocumentContents,
  type DocumentFile,
  type Found,
  UnreadableDocument,
} from './document';
import { documentFormat, packedFormat } from './document-format';
import { documentBytesMax, textsLengthMax } from './limits';
import { tidyArticle } from './tidy-article';
import { packAgain, unpackZip } from './unpack-zip';

/**
 * What a file says, read as articles: those that can be taken, and what could not, by its place and
 * the reason. Nothing in it is run and nothing it names is loaded. A file is what its first bytes
 * say, whatever its name. What reads a format is loaded when the first file of it comes.
 *
 * Throws `UnreadableDocument`, with a sentence for whoever brought the file, where it holds no
 * article at all.
 */
export async function readDocument(file: DocumentFile): Promise<DocumentContents> {
  if (file.bytes.length === 0) throw new UnreadableDocument('The file is empty.');
  if (file.bytes.length > documentBytesMax) {
    throw new UnreadableDocument(
      `The file has ${(file.bytes.length / 1e6).toFixed(1)} MB; at most ${documentBytesMax / 1e6} MB are read.`,
    );
  }
  const { articles, refusals } = await find(file).catch((error: unknown) => {
    if (error instanceof UnreadableDocument) throw error;
    // A library has stumbled: over hostile input, or over what nobody thought of.
    throw new UnreadableDocument(
      'The file cannot be read: it is damaged, or built in an odd way.',
      {
        cause: error,
      },
    );
  });
  const length = articles.reduce((sum, { text }) => sum + text.length, 0);
  if (length > textsLengthMax) {
    throw new UnreadableDocument(
      `The texts in the file are ${Math.ceil(length / 1e6)} million characters long; at most ${textsLengthMax / 1e6} million are read. Bring them in several files.`,
    );
  }
  const contents: DocumentContents = { articles: [], refusals: [...refusals] };
  for (const { where = '', ...found } of articles) {
    const tidy = tidyArticle(found);
    if (typeof tidy !== 'string') contents.articles.push(tidy);
    else if (where === '') throw new UnreadableDocument(tidy);
    else contents.refusals.push({ where, reason: tidy });
  }
  return contents;
}

async function find(file: DocumentFile): Promise<Found> {
  switch (documentFormat(file, file.bytes)) {
    case 'zip':
      return findInPacked(file.bytes);
    case 'pdf':
      return (await import('./read-pdf')).readPdf(file);
    case 'html':
      return (await import('./read-html')).readHtml(file);
    case 'markdown':
      return (await import('./read-markdown')).readMarkdown(file);
    case 'email':
      return (await import('./read-email')).readEmail(file);
    case 'json':
      return (await import('./read-json')).readJson(file);
    case 'csv':
      return (await import('./read-table')).readCsv(file);
    default:
      return (await import('./read-text')).readText(file);
  }
}

/** The parts of office files that hold words: pictures and fonts are never unpacked. */
const holdsWords = (name: string) => /\.(?:xml|rels)$/i.test(name);

async function findInPacked(bytes: Uint8Array): Promise<Found> {
  const files = await unpackZip(bytes, holdsWords);
  const format = packedFormat(files.keys());
  const packed = await packAgain(files);
  if (format === 'docx') return (await import('./read-docx')).readDocx(packed, files);
  return (await import('./read-table')).readXlsx(packed);
}
