'use client';

import { useRef, useState } from 'react';
import { callApi, Unreachable } from '@/components/call-api';
import { Problem } from '@/lib/api/problem';
import type { recogniseDocument } from '@/lib/documents/contract';
import { documentBytesMax } from '@/lib/documents/limits';
import type { RecognisedDocument } from '@/lib/documents/schema';
import type { fetchDocument } from '@/lib/fetching/contract';

/** What has become of the file that somebody chose. */
export type DocumentState =
  | { kind: 'none' }
  | { kind: 'reading'; name: string }
  | { kind: 'refused'; name: string; reason: string }
  | { kind: 'read'; name: string; document: RecognisedDocument };

type UsedDocument = {
  state: DocumentState;
  /** Has a file read; of several one after the other, the last one holds. */
  read: (file: File) => Promise<void>;
  /** Has the server fetch a page and read it, in the same way. */
  fetchPage: (url: string) => Promise<void>;
  /** Tells why files are not read at all. */
  refuse: (name: string, reason: string) => void;
  forget: () => void;
};

/** The file that an article is to come from. `onRead` is told what was recognised in it. */
export function useDocument(
  desk: string,
  onRead: (document: RecognisedDocument) => void,
): UsedDocument {
  const [state, setState] = useState<DocumentState>({ kind: 'none' });
  const latest = useRef(0);

  async function take(name: string, ask: () => Promise<RecognisedDocument>) {
    latest.current += 1;
    const own = latest.current;
    setState({ kind: 'reading', name });
    try {
      const document = await ask();
      if (own !== latest.current) return;
      setState({ kind: 'read', name, document });
      onRead(document);
    } catch (error) {
      if (own === latest.current) setState({ kind: 'refused', name, reason: reasonOf(error) });
    }
  }

  async function read(file: File) {
    const { name } = file;
    if (file.size > documentBytesMax) {
      const size = Math.ceil(file.size / 1e6);
      change({
        kind: 'refused',
        name,
        reason: `It has ${size} MB; at most ${documentBytesMax / 1e6} MB are read.`,
      });
      return;
    }
    const path = `/desks/${desk}/documents?name=${encodeURIComponent(name.slice(-300))}`;
    await take(name, () => callApi<typeof recogniseDocument>({ method: 'POST', path, file }));
  }

  const fetchPage = (url: string) =>
    take(url, () => {
      const path = `/desks/${desk}/documents/from-url`;
      return callApi<typeof fetchDocument>({ method: 'POST', path, body: { url } });
    });

  const change = (next: DocumentState) => {
    latest.current += 1;
    setState(next);
  };

  return {
    state,
    read,
    fetchPage,
    refuse: (name, reason) => change({ kind: 'refused', name, reason }),
    forget: () => change({ kind: 'none' }),
  };
}

/** Why a file was not read, for the person who chose it. Throws what it does not know. */
function reasonOf(error: unknown): string {
  if (error instanceof Unreachable) {
    // A file that was changed after it was chosen cannot be sent either, which looks the same.
    return 'It could not be sent to the server. Try again when you are on line.';
  }
  if (!(error instanceof Problem)) throw error;
  if (error.kind === 'not-signed-in') return 'You were signed out. Sign in again and try it then.';
  return error.detail;
}
