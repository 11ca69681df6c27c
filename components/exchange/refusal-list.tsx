import type { ImportView } from '@/lib/exchange/schema';

/** What of a file or of an article could not be taken, by its place and the reason. */
export function RefusalList({ of, refusals }: { of: string; refusals: ImportView['refusals'] }) {
  if (refusals.length === 0) return null;
  const count = refusals.length === 1 ? '1 part' : `${refusals.length} parts`;
  return (
    <details open={refusals.length <= 5}>
      <summary className="cursor-pointer text-disputed">
        {count} of {of} left out
      </summary>
      <ul className="mt-1 ml-5 list-disc text-muted">
        {refusals.map(({ where, reason }) => (
          <li key={`${where} ${reason}`} className="wrap-anywhere">
            <span className="font-semibold">{where}</span>: <bdi>{reason}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
