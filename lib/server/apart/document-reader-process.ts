// Reads documents for `document-reader.ts`, in a process of its own.
import { type DocumentFile, UnreadableDocument } from '@/lib/documents/document';
import { readDocument } from '@/lib/documents/read-document';
import { answerApart } from './answer-apart';
import type { ReaderAnswer } from './document-reader';

async function* answerTo(file: DocumentFile): AsyncGenerator<ReaderAnswer> {
  try {
    yield { contents: await readDocument(file) };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    yield { reason: error.message };
  }
}

answerApart(answerTo);
