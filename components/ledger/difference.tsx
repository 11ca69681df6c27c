import { wordDifference } from '@/lib/ledger/word-difference';
import { Pieces } from './pieces';

/** A text as it was and as it is, word by word. */
export function Difference({ before, after }: { before: string; after: string }) {
  return <Pieces pieces={wordDifference(before, after)} />;
}
