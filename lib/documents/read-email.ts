import { type DocumentFile, type Found, UnreadableDocument } from './document';
import { parsePage } from './page';
import { pageBlocks, textOfBlocks } from './page-blocks';
import { publishedDay } from './published-day';

/** An e-mail: its subject, whoever wrote it, the day, and its own words without what it answers. */
export async function readEmail({ bytes }: DocumentFile): Promise<Found> {
  refuseEndless(bytes);
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(bytes, {
    maxNestingDepth: 50,
    maxHeadersSize: 500_000,
    maxRfc822NestingDepth: 3,
  }).catch((error: unknown) => {
    throw new UnreadableDocument('The e-mail is damaged and cannot be read.', { cause: error });
  });
  const plain = email.text?.trim() ? email.text.replace(/\r\n?/g, '\n') : null;
  const { own, rest } = ownWords(plain ?? (await wordsOfHtml(email.html ?? '')));
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? null;
  const attachments = (email.attachments ?? []).map(
    ({ filename, mimeType }) => `Attachment: ${filename ?? mimeType}`,
  );
  return {
    articles: [
      {
        title: email.subject?.replace(/^\s*(?:(?:re|fwd?|aw|wg|tr|sv)\s*:\s*)+/i, '') ?? null,
        text: own,
        author: email.from?.name || email.from?.address || null,
        publishedOn: publishedDay(header('date') ?? email.date),
        language: header('content-language'),
        dropped: [...rest, ...attachments],
      },
    ],
    refusals: [],
  };
}

/** No e-mail has so many parts; each begins with a line that begins with two hyphens. */
const partsMax = 2000;

function refuseEndless(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = -1;
  for (let count = 0; count <= partsMax; count += 1) {
    at = buffer.indexOf('\n--', at + 1);
    if (at === -1) return;
  }
  throw new UnreadableDocument(
    'The e-mail has more parts than can be read. Copy its words into the text field.',
  );
}

async function wordsOfHtml(html: string): Promise<string> {
  return textOfBlocks(pageBlocks((await parsePage(html)).body));
}

/** What comes before somebody else's words: “On Tuesday Mira Holt wrote:”. */
const introduction =
  /^(?:On\b.{0,200}\bwrote|.{0,200}\bschrieb.{0,60}|Le\b.{0,200}\ba écrit)\s*:$/iu;

/** The words of the e-mail without what it quotes below, and its signature, which begins with “-- ”. */
function ownWords(text: string): { own: string; rest: string[] } {
  const lines = text.split('\n');
  const signature = lines.findIndex((line) => /^-- ?$/.test(line));
  const end = signature > 0 ? signature : lines.length;
  let quote = end;
  while (quote > 0 && /^(?:>.*)?\s*$/.test(lines[quote - 1] ?? '')) quote -= 1;
  if (!lines.slice(quote, end).some((line) => line.startsWith('>'))) quote = end;
  else if (introduction.test(lines[quote - 1]?.trim() ?? '')) quote -= 1;
  const own = lines.slice(0, quote).join('\n').trim();
  // An e-mail that is nothing but a quotation is forwarded: those are its words.
  if (own === '') return { own: text.trim(), rest: [] };
  const rest = [lines.slice(quote, end), lines.slice(end)].map((part) => part.join('\n').trim());
  return { own, rest: rest.filter((part) => part !== '') };
}
