import { kinds } from '@/lib/claims/kinds';
import { statuses } from '@/lib/claims/status';
import type { ClaimKind, ClaimStatus, VerdictValue } from '@/prisma/generated/enums';

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

/**
 * What others say where the desk says one of its three: the ratings of PolitiFact, of AAP FactCheck
 * and of Aletheia, and the labels of AVeriTeC and of FEVER, as far as they leave no doubt. What lies
 * between (“half true”, “missing context”) is none of the three.
 */
const verdictsOfOthers = {
  VERIFIED: ['true', 'correct', 'accurate', 'supported', 'supports', 'confirmed'],
  UNVERIFIED: [
    'unverifiable',
    'unproven',
    'unsupported',
    'unsubstantiated',
    'not enough evidence',
    'not enough info',
  ],
  DISPUTED: [
    'false',
    'mostly false',
    'pants on fire',
    'incorrect',
    'inaccurate',
    'not fact',
    'fake',
    'refuted',
    'refutes',
    'debunked',
  ],
} as const satisfies Record<VerdictValue, readonly string[]>;
for (const [value, words] of entriesOf<VerdictValue, readonly string[]>(verdictsOfOthers)) {
  for (const word of words) statusByWord.set(word, value);
}

/** The status that a word stands for, however it is written: "Needs ruling", "needs_ruling", "False!". */
export const readStatus = (word: string): ClaimStatus | null =>
  statusByWord.get(plain(word).replace(/[.!]+$/, '')) ?? null;

/** The kind of claim that a word stands for. */
export const readKind = (word: string): ClaimKind | null => kindByWord.get(plain(word)) ?? null;
