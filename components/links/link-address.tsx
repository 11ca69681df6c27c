import { CopyButton } from '@/components/ui/copy-button';
import { embedSnippet } from '@/lib/links/addresses';
import type { Sharing } from './report-links';

/** The address of what is shared, and what another site puts into its page to show the card. */
export function LinkAddress({ address, shared }: { address: string; shared: Sharing }) {
  const kind = shared.what === 'report' ? 'Claim report' : 'Dossier';
  const snippet = embedSnippet(address, `${kind}: ${shared.title}`);
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
