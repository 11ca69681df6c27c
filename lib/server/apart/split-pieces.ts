import type { Split, Values } from '@/lib/splitter/types';

type Lists = Omit<Split, 'version' | 'values'> & Values;

/** A stretch of one of the lists of a split. */
export type SplitPiece = { list: keyof Lists; items: readonly unknown[] };

/** So many items of a list travel at once: what takes them in is held up for some milliseconds. */
const most = 500;

/** A split in pieces, in its order: that of a text of 2 MB is 25 MB, read for half a second in one. */
export function* piecesOf({ version: _, values, ...lists }: Split): Generator<SplitPiece> {
  const all: Lists = { ...lists, ...values };
  for (const list of Object.keys(all) as (keyof Lists)[]) {
    for (let from = 0; from < all[list].length; from += most) {
      yield { list, items: all[list].slice(from, from + most) };
    }
  }
}

/** The split that was taken to pieces. */
export function joinPieces(version: string, pieces: readonly SplitPiece[]): Split {
  const all: Lists = {
    blocks: [],
    sentences: [],
    attributions: [],
    claims: [],
    finer: [],
    quantities: [],
    dates: [],
    entities: [],
  };
  // What stands in a piece came from the list that it names.
  for (const { list, items } of pieces) (all[list] as unknown[]).push(...items);
  const { blocks, sentences, quantities, dates, entities, attributions, claims, finer } = all;
  const values = { quantities, dates, entities };
  return { version, blocks, sentences, values, attributions, claims, finer };
}
