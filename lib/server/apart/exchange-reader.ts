import { UnreadableImport } from '@/lib/exchange/imported-claims';
import type { ExchangeView } from '@/lib/exchange/schema';
import { apart } from './apart';

/** A file of another tool, as text, and the article that its claims are of, where it does not hold it. */
export type ExchangeFile = { file: string; text: string | null };

/** What the process answers: what the file has, or why nothing can be read from it. */
export type ExchangeAnswer = { view: ExchangeView } | { reason: string };

/** How long one file may take, in ms. */
const readingMax = 20_000;

const reader = () =>
  apart<ExchangeFile, ExchangeAnswer>('exchange-reader', {
    program: 'lib/server/apart/exchange-reader-process.ts',
    heapMax: 1024,
    restMs: 60_000,
    waitingMax: 8,
    crowded: 'Many files are being read.',
  });

/**
 * What a file of another tool has, read in a process of its own: each of its claims is looked for in all
 * of the text, so that a file that is built for it would hold up whoever is at work for minutes.
 *
 * Throws `UnreadableImport`, and `too-many-requests` where many wait already.
 *
 * @param patience how long it may take, in ms
 */
export async function readExchangeApart(
  asked: ExchangeFile,
  patience = readingMax,
): Promise<ExchangeView> {
  const [answer] = (await reader().ask(asked, patience)) ?? [];
  if (!answer) {
    throw new UnreadableImport(
      'It takes too much time or memory to read this file. Make several of it.',
    );
  }
  if ('reason' in answer) throw new UnreadableImport(answer.reason);
  return answer.view;
}

/** Ends the process, which otherwise ends when it has rested. */
export const stopExchangeReader = (): void => reader().stop();
