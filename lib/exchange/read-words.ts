import { kinds } from '@/lib/claims/kinds';
import { statuses } from '@/lib/claims/status';
import type { ClaimKind, ClaimStatus } from '@/prisma/generated/enums';

const plain = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

function byLabel<T extends string>(labels: readonly (readonly [T, string])[]): Map<string, T> {
  return new Map(
    labels.flatMap(([value, label]) => [
      [plain(label), value],
      [plain(value), value],
    ]),
  );
}

// `Object.entries` forgets of which names a record is.
const entriesOf = <K extends string, V>(record: Record<K, V>) => Object.entries(record) as [K, V][];

const statusByWord = byLabel<ClaimStatus>(
  entriesOf(statuses).map(([status, { label }]) => [status, label]),
);
const kindByWord = byLabel<ClaimKind>(entriesOf(kinds));

/** The status that a word stands for, however it is written: "Needs ruling", "needs_ruling". */
export const readStatus = (word: string): ClaimStatus | null =>
  statusByWord.get(plain(word)) ?? null;

/** The kind of claim that a word stands for. */
export const readKind = (word: string): ClaimKind | null => kindByWord.get(plain(word)) ?? null;
