// Reads files of other tools for `exchange-reader.ts`, in a process of its own.
import { UnreadableImport } from '@/lib/exchange/imported-claims';
import { readImport } from '@/lib/exchange/read-import';
import { toExchangeView } from '@/lib/exchange/to-exchange-view';
import { answerApart } from './answer-apart';
import type { ExchangeAnswer, ExchangeFile } from './exchange-reader';

function* answerTo({ file, text }: ExchangeFile): Generator<ExchangeAnswer> {
  try {
    yield { view: toExchangeView(readImport(file, text)) };
  } catch (error) {
    if (!(error instanceof UnreadableImport)) throw error;
    yield { reason: error.message };
  }
}

answerApart(answerTo);
