import { Problem } from '@/lib/api/problem';
import { readExchangeApart } from '@/lib/server/apart/exchange-reader';
import { UnreadableImport } from './imported-claims';
import type { ExchangeView } from './schema';

/**
 * A file of another tool as the desk would take it in. Nothing is stored. Throws
 * `invalid-input` where it is none that can be read, and `too-many-requests`.
 */
export async function previewExchange(asked: {
  file: string;
  text: string | null;
}): Promise<ExchangeView> {
  try {
    return await readExchangeApart(asked);
  } catch (error) {
    if (!(error instanceof UnreadableImport)) throw error;
    const { message } = error;
    throw new Problem('invalid-input', message, { issues: [{ path: 'body.file', message }] });
  }
}
