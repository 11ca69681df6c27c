import {
  type DocumentContents,
  type DocumentFile,
  UnreadableDocument,
} from '@/lib/documents/document';
import { apart } from './apart';

/** What the process answers: what a file says, or why nothing can be read from it. */
export type ReaderAnswer = { contents: DocumentContents } | { reason: string };

/** How long one file may take, in ms. */
const readingMax = 20_000;

const reader = () =>
  apart<DocumentFile, ReaderAnswer>('document-reader', {
    program: 'lib/server/apart/document-reader-process.ts',
    heapMax: 1024,
    restMs: 60_000,
    waitingMax: 8,
    crowded: 'Many files are being read.',
  });

const tooMuch =
  'It takes too much time or memory to read this file. Copy the words of the article into the text field.';

/**
 * What a file says, as `readDocument` tells it, read in a process of its own: a file that is built to
 * take all time or memory takes neither from whoever is at work. One file is read after the other.
 *
 * Throws `UnreadableDocument`, and `too-many-requests` where many wait already.
 *
 * @param patience how long it may take, in ms
 */
export async function readDocumentApart(
  file: DocumentFile,
  patience = readingMax,
): Promise<DocumentContents> {
  const [answer] = (await reader().ask(file, patience)) ?? [];
  if (!answer) throw new UnreadableDocument(tooMuch);
  if ('reason' in answer) throw new UnreadableDocument(answer.reason);
  return answer.contents;
}

/** Ends the process, which otherwise ends when it has rested. */
export const stopReader = (): void => reader().stop();
