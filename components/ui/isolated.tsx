import { isolable } from '@/lib/words/isolable';

/** Foreign words in a line of ours: nothing in them turns what stands beside them. */
export function Isolated({ children, className }: { children: string; className?: string }) {
  return <bdi className={className}>{isolable(children)}</bdi>;
}
