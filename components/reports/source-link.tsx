import { webLink } from '@/lib/reports/web-link';

/** A web address as it was entered; it is a link only where a click is safe. */
export function SourceLink({ address }: { address: string }) {
  const href = webLink(address);
  if (href === null) return <bdi className="[overflow-wrap:anywhere]">{address}</bdi>;
  return (
    <a
      href={href}
      rel="noopener noreferrer nofollow"
      className="text-accent underline underline-offset-2 [overflow-wrap:anywhere] pointer-coarse:py-3"
    >
      <bdi>{address}</bdi>
    </a>
  );
}
