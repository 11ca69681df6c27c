import { UnreadableDocument } from './document';

/** The formats that articles are read from. */
export type DocumentFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'docx'
  | 'pdf'
  | 'email'
  | 'json'
  | 'csv'
  | 'xlsx';

const byExtension: Record<string, DocumentFormat> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  eml: 'email',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  csv: 'csv',
  tsv: 'csv',
};

const byType: Record<string, DocumentFormat> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'message/rfc822': 'email',
  'application/json': 'json',
  'application/ld+json': 'json',
  'application/jsonl': 'json',
  'application/x-ndjson': 'json',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
};

/** Files by their first bytes, which say more than a name: what they are, and what to do instead. */
const refused: readonly [start: string, what: string][] = [
  [
    '\xd0\xcf\x11\xe0',
    'This is a Word or Excel file of the kind before 2007. Save it as .docx or .xlsx and bring that.',
  ],
  ['{\\rtf', 'This is a Rich Text file. Save it as .docx and bring that.'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['\x1f\x8b', 'This is a packed file. Unpack it and bring the article in it.'],
  ["7z\xbc\xaf'", 'This is a packed file. Unpack it and bring the article in it.'],
  ['Rar!', 'This is a packed file. Unpack it and bring the article in it.'],
];

const latin1 = new TextDecoder('latin1');

/**
 * What a file is, by its first bytes where they tell, else by its extension, its media type, and
 * its first words. A packed file is told by its parts later. Throws `UnreadableDocument` for what is
 * plainly something else.
 */
export function documentFormat(
  { name, type }: { name: string; type: string | null },
  bytes: Uint8Array,
): DocumentFormat | 'zip' {
  const start = latin1.decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  for (const [first, what] of refused) {
    if (start.startsWith(first) && (what !== 'picture' || isBinary(bytes))) {
      throw new UnreadableDocument(what === 'picture' ? picture : what);
    }
  }
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (extension in packed) throw new UnreadableDocument(packed[extension] ?? '');
  const known = byExtension[extension] ?? byType[mediaType(type)];
  return known && known !== 'text' ? known : (byFirstWords(start) ?? 'text');
}

const picture =
  'This is a picture. Words in pictures cannot be read here: type or copy them into the text field.';

const damaged =
  'The file does not hold what its name says: it is damaged, or was cut off on its way.';

/** What must begin as a packed file or a PDF, and does not. */
const packed: Record<string, string> = { docx: damaged, xlsx: damaged, pdf: damaged, zip: damaged };

const mediaType = (type: string | null) => (type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const isBinary = (bytes: Uint8Array) => bytes.subarray(0, 1000).includes(0);

function byFirstWords(start: string): DocumentFormat | null {
  const words = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(words)) {
    return 'html';
  }
  const headers =
    /^(?:from|received|return-path|delivered-to|message-id|mime-version|x-[\w-]+): .*\r?\n(?:[\w-]+: |[ \t])/i;
  return headers.test(words) ? 'email' : null;
}

/** What a packed file is, by the names of the files in it. Throws `UnreadableDocument`. */
export function packedFormat(names: Iterable<string>): 'docx' | 'xlsx' {
  const all = new Set(names);
  if (all.has('word/document.xml')) return 'docx';
  if (all.has('xl/workbook.xml')) return 'xlsx';
  if (all.has('content.xml')) {
    throw new UnreadableDocument(
      'This is an OpenDocument file. Save it as .docx or .xlsx and bring that.',
    );
  }
  throw new UnreadableDocument(
    'This is a packed file without an article of a kind that can be read. Unpack it and bring the files in it.',
  );
}
