import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { Problem } from '@/lib/api/problem';
import {
  type DocumentContents,
  type DocumentFile,
  UnreadableDocument,
} from '@/lib/documents/document';

/** What the process answers: what a file says, or why nothing can be read from it. */
export type ReaderAnswer = { contents: DocumentContents } | { reason: string };

/** How long one file may take, and how long the process waits for the next one, in ms. */
const readingMax = 20_000;
const restMax = 60_000;

/** How many files may wait to be read. */
const waitingMax = 8;

/** The memory of the process for what JavaScript makes, in MB. */
const heapMax = 1024;

type Reader = { process: ChildProcess; rest: NodeJS.Timeout | undefined };

// One for the whole server, however often Next.js loads this file.
const held: {
  claimdeskReader?: Reader;
  claimdeskReading?: Promise<unknown>;
  claimdeskWaiting?: number;
} = globalThis as object;

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
  const waiting = held.claimdeskWaiting ?? 0;
  if (waiting >= waitingMax) {
    throw new Problem('too-many-requests', 'Many files are being read. Try again in 10 s.', {
      retryAfterSeconds: 10,
    });
  }
  held.claimdeskWaiting = waiting + 1;
  const reading = (held.claimdeskReading ?? Promise.resolve()).then(() => readNow(file, patience));
  held.claimdeskReading = reading.catch(() => {});
  try {
    const answer = await reading;
    if ('reason' in answer) throw new UnreadableDocument(answer.reason);
    return answer.contents;
  } finally {
    held.claimdeskWaiting -= 1;
  }
}

async function readNow(file: DocumentFile, patience: number): Promise<ReaderAnswer> {
  const reader = held.claimdeskReader ?? (await startReader());
  clearTimeout(reader.rest);
  const { process: child } = reader;
  return new Promise((resolve) => {
    const answer = (found: ReaderAnswer) => {
      clearTimeout(timer);
      child.off('message', answer);
      child.off('exit', ended);
      reader.rest = setTimeout(() => child.kill(), restMax);
      reader.rest.unref();
      resolve(found);
    };
    const ended = () => answer({ reason: tooMuch });
    // What hangs in a library hears nothing; it can only be ended.
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.once('message', answer);
    child.once('exit', ended);
    child.send(file);
  });
}

const tooMuch =
  'It takes too much time or memory to read this file. Copy the words of the article into the text field.';

async function startReader(): Promise<Reader> {
  // Read from its source, as every command is: it is no part of what the pages are built from, which
  // `fork` would make it.
  const path = join(process.cwd(), 'lib/server/document-reader-process.ts');
  const options = ['--import', 'tsx', `--max-old-space-size=${heapMax}`];
  const child = spawn(process.execPath, [...options, path], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const reader: Reader = { process: child, rest: undefined };
  child.once('exit', () => {
    clearTimeout(reader.rest);
    if (held.claimdeskReader === reader) delete held.claimdeskReader;
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The reader of documents ended with ${code}.`)));
    child.once('error', reject);
  });
  // It alone keeps no server from ending.
  child.unref();
  child.channel?.unref();
  held.claimdeskReader = reader;
  return reader;
}

/** Ends the process, which otherwise ends when it has rested. */
export function stopReader(): void {
  held.claimdeskReader?.process.kill();
  delete held.claimdeskReader;
}
