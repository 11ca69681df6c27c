import { figureWords } from '@/lib/words/figure-words';
import { isLeftover, itemName } from './item-name';
import { fileBytesMax, importBytesMax, itemsMax } from './limits';
import { sizeWords } from './size-words';

/** As much of a chosen file as decides over it. */
type Sized = { path: string; size: number };

/** Files that go in, and those that do not, each with the reason as a sentence. */
export type Chosen<F extends Sized> = { taken: F[]; leftOut: { path: string; reason: string }[] };

/**
 * Adds files to those that somebody has chosen: each under its path once, and none that the server
 * would not take. What an operating system leaves in folders is passed over without a word.
 */
export function chooseFiles<F extends Sized>(before: Chosen<F>, files: readonly F[]): Chosen<F> {
  const taken = [...before.taken];
  const leftOut = [...before.leftOut];
  const known = new Set(taken.map(({ path }) => path));
  let room = importBytesMax - taken.reduce((sum, { size }) => sum + size, 0);
  for (const file of files) {
    const { size } = file;
    const path = itemName(file.path);
    if (isLeftover(file.path) || known.has(path)) continue;
    known.add(path);
    const reason = whyNot(size, room, taken.length);
    if (reason !== null) {
      leftOut.push({ path, reason });
      continue;
    }
    room -= size;
    taken.push({ ...file, path });
  }
  return { taken, leftOut };
}

function whyNot(size: number, room: number, count: number): string | null {
  if (size === 0) return 'The file is empty.';
  if (size > fileBytesMax) {
    return `The file has ${sizeWords(size)}; at most ${sizeWords(fileBytesMax)} are taken.`;
  }
  if (size > room) return `There is no room for it: an import takes ${sizeWords(importBytesMax)}.`;
  return count < itemsMax ? null : `An import takes ${figureWords(itemsMax)} files.`;
}

/** How much goes into one request, where several files do: bytes and files. */
const packBytes = 8_000_000;
const packFiles = 200;

/** Files in the order given, as many together as go into one request. */
export function packRequests<F extends Sized>(files: readonly F[]): F[][] {
  const packs: F[][] = [];
  let pack: F[] = [];
  let bytes = 0;
  for (const file of files) {
    if (pack.length > 0 && (pack.length === packFiles || bytes + file.size > packBytes)) {
      packs.push(pack);
      [pack, bytes] = [[], 0];
    }
    pack.push(file);
    bytes += file.size;
  }
  return pack.length > 0 ? [...packs, pack] : packs;
}
