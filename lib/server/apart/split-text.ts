import { Problem } from '@/lib/api/problem';
import type { Split, SplitOptions } from '@/lib/splitter/types';
import { env } from '../env';
import { splitter } from '../splitter';
import { apart } from './apart';
import { joinPieces, type SplitPiece } from './split-pieces';

/** What the process that takes texts apart is asked. */
export type LongText = { text: string; options: SplitOptions };

/** A text of so many UTF-16 code units, 3,000 words, holds the process up for a tenth of a second. */
const shortMax = 20_000;
/** One of more takes seconds: it has another process, so that no ordinary text waits for a book. */
const ordinaryMax = 200_000;

/** How long one text may take, in ms: 2 MB take 18 s with nothing else running. */
const splittingMax = 300_000;

const lane = (name: string) =>
  apart<LongText, SplitPiece>(name, {
    program: 'lib/server/apart/splitter-process.ts',
    heapMax: 2048,
    restMs: 600_000,
    waitingMax: 8,
    crowded: 'Many long texts are being taken apart. Nothing was stored.',
  });

/**
 * What the splitter finds in a text. A long one is taken apart in a process of its own, so that whoever
 * is at work is answered meanwhile. Throws `too-many-requests` where many wait already, and
 * `internal` where that process broke off.
 *
 * @param patience how long a long text may take, in ms
 */
export async function splitText(
  text: string,
  options: SplitOptions,
  patience = splittingMax,
): Promise<Split> {
  // Under development here too, so that a changed rule holds.
  const isHere = text.length <= shortMax || env().NODE_ENV === 'development';
  if (isHere) return splitter().split(text, options);
  const name = text.length <= ordinaryMax ? 'splitter' : 'splitter of books';
  const pieces = await lane(name).ask({ text, options }, patience);
  if (pieces) return joinPieces(splitter().version, pieces);
  throw new Problem(
    'internal',
    'Taking this text apart broke off: it took too long or too much memory. Nothing was stored. Try again, or bring it in in parts.',
  );
}
