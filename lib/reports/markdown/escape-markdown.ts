/**
 * Characters that begin something in CommonMark or its GitHub flavour wherever
 * they stand: code, emphasis, links, HTML, entities, tables, struck-out words,
 * footnotes, addresses of e-mail and names of members, formulas.
 */
const active = /[\\`*_[\]<>&~|@$^]/g;

/** A colon or full stop by which GitHub recognises a web address. */
const address = /:(?=\/\/)|(?<=www)\./gi;

/** What makes a list, heading, quote or rule of the line it begins. */
const lineStart = /^([#+=-]|\d+(?=[.)]))/;

/**
 * Foreign text as one line of Markdown that shows exactly these words, white
 * space aside: no markup, no link, no HTML comes of it.
 */
export function escapeLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line
    .replace(active, '\\$&')
    .replace(address, '\\$&')
    .replace(lineStart, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/** Foreign text of some length: its line breaks stay, empty lines part paragraphs. */
export function escapeParagraphs(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(escapeLine)
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/(?<!\n)\n(?!\n)/g, '\\\n');
}

/** Every line of a block with the same sign in front, empty ones too. */
export function prefixed(block: string, sign: string): string {
  return block
    .split('\n')
    .map((line) => `${sign}${line}`.trimEnd())
    .join('\n');
}
