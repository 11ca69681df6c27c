import { Problem } from '@/lib/api/problem';
import { UnreadableImport } from './imported-claims';
import { readImport } from './read-import';
import type { ExchangeView } from './schema';
import { toExchangeView } from './to-exchange-view';

/**
 * A file of another tool as the desk would take it in. Nothing is stored. Throws
 * `invalid-input` where it is none that can be read.
 */
export function previewExchange({
  file,
  text,
}: {
  file: string;
  text: string | null;
}): ExchangeView {
  try {
    return toExchangeView(readImport(file, text));
  } catch (error) {
    if (!(error instanceof UnreadableImport)) throw error;
    const { message } = error;
    throw new Problem('invalid-input', message, { issues: [{ path: 'body.file', message }] });
  }
}
