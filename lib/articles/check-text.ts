/** The largest article text that is taken in, in bytes of UTF-8. */
export const textBytesMax = 2_000_000;

const utf8 = new TextEncoder();

// Old wire copy really holds vertical tabs and form feeds.
const control = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/**
 * What is wrong with a text as an article, as a sentence for the person who
 * brought it, or null. Nothing is mended: a text is kept exactly as given.
 */
export function checkText(text: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'The text is empty: there are no words in it.';
  // A code unit takes at most three bytes, so most texts need no counting.
  if (text.length * 3 > textBytesMax) {
    const bytes = utf8.encode(text).length;
    if (bytes > textBytesMax) {
      return `The text is ${megabytes(bytes)} MB; at most ${megabytes(textBytesMax)} MB are taken. Split it into several articles.`;
    }
  }
  if (text.includes('\0') || !text.isWellFormed()) return binary;
  const strange = (text.match(control)?.length ?? 0) + (text.match(/\uFFFD/g)?.length ?? 0);
  return strange > text.length / 100 ? binary : null;
}

const binary =
  'This looks like a binary file and not like text. Copy the words themselves, or save the file as plain text first.';

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1).replace(/\.0$/, '');
