import { CopyButton } from '@/components/ui/copy-button';
import { embedSnippet } from '@/lib/links/addresses';

/** The address of a shared report, and what another site puts into its page to show the card. */
export function LinkAddress({ address, title }: { address: string; title: string }) {
  const snippet = embedSnippet(address, title);
  return (
    <dl className="mt-2 flex flex-col gap-2">
      <div>
        <dt className="text-muted">
          Address <CopyButton text={address} what="the address" />
        </dt>
        <dd>
          <a
            href={address}
            target="_blank"
            rel="noopener"
            className="text-accent underline underline-offset-2 [overflow-wrap:anywhere] pointer-coarse:py-2"
          >
            {address}
            <span className="sr-only"> in a new tab</span>
          </a>
        </dd>
      </div>
      <div>
        <dt className="text-muted">
          Card for a page of another site <CopyButton text={snippet} what="the card’s HTML" />
        </dt>
        <dd>
          <code className="block font-mono text-xs [overflow-wrap:anywhere]">{snippet}</code>
        </dd>
      </div>
    </dl>
  );
}
