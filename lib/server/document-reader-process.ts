// Reads documents for `document-reader.ts`, in a process of its own: one request in, one answer out.
import { type DocumentFile, UnreadableDocument } from '@/lib/documents/document';
import { readDocument } from '@/lib/documents/read-document';
import type { ReaderAnswer } from './document-reader';

const answerTo = async (file: DocumentFile): Promise<ReaderAnswer> => {
  try {
    return { contents: await readDocument(file) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { reason: error.message };
    throw error;
  }
};

process.on('message', async (file: DocumentFile) => {
  process.send?.(await answerTo(file));
});

// The server has gone: nobody waits for an answer any more.
process.on('disconnect', () => process.exit());

process.send?.('ready');
