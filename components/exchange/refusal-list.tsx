import type { ExchangeView } from '@/lib/exchange/schema';

type RefusalListProps = {
  /** What was left out, one of them and many. */
  what: readonly [string, string];
  refusals: ExchangeView['refusals'];
};

/** What of a file or of an article could not be taken, by its place and the reason. */
export function RefusalList({ what, refusals }: RefusalListProps) {
  if (refusals.length === 0) return null;
  const [one, many] = what;
  const count = refusals.length === 1 ? `1 ${one}` : `${refusals.length} ${many}`;
  return (
    <details open={refusals.length <= 5}>
      <summary className="cursor-pointer text-disputed">{count} left out</summary>
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
