import { Time } from '@/components/ui/time/time';
import { roleNames } from '@/lib/desks/actor';
import { scopeNames } from '@/lib/tokens/access';
import type { TokenView } from '@/lib/tokens/schema';
import { RevokeToken } from './revoke-token';

type TokenListProps = { desk: string; tokens: readonly TokenView[] };

/** The access tokens that work, with whose they are and when each was last used. */
export function TokenList({ desk, tokens }: TokenListProps) {
  if (tokens.length === 0) return <p className="text-muted">No program has a token.</p>;
  return (
    <ul>
      {tokens.map(({ id, name, role, scope, madeBy, createdAt, expiresAt, lastUsedAt }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-3"
        >
          <div className="min-w-0 flex-1 basis-60">
            <p className="font-semibold [overflow-wrap:anywhere]">
              <bdi>{name}</bdi>{' '}
              <span className="font-normal text-muted">
                as {roleNames[role].toLowerCase()}, to {scopeNames[scope].toLowerCase()}
              </span>
            </p>
            <p className="text-muted">
              Acts for <bdi>{madeBy}</bdi>, who made it on <Time at={createdAt} />. Expires on{' '}
              <Time at={expiresAt} />.{' '}
              {lastUsedAt ? (
                <>
                  Last used <Time at={lastUsedAt} />, to the hour.
                </>
              ) : (
                'Never used.'
              )}
            </p>
          </div>
          <RevokeToken desk={desk} id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
