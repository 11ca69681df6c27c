import Link from 'next/link';
import { LinkButton } from '@/components/ui/link-button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { StatusMark } from '@/components/ui/status/status-mark';
import { countingVerdicts } from '@/lib/claims/status';
import type { Actor } from '@/lib/desks/actor';
import { isParty } from '@/lib/rulings/access';
import type { NeededRulingList } from '@/lib/rulings/schema';

type NeededRulingsProps = NeededRulingList & {
  actor: Actor;
  /** Whether pages come before this one. */
  isContinued: boolean;
};

/** The claims whose verdicts disagree, each with who says what. */
export function NeededRulings({ actor, rulings, next, isContinued }: NeededRulingsProps) {
  const base = `/desks/${actor.deskSlug}/rulings` as const;
  return (
    <>
      {rulings.length === 0 ? (
        <EmptyState
          title={isContinued ? 'No other claim needs a ruling.' : 'No claim needs a ruling.'}
        >
          <p>
            A claim comes here when as many reviewers have marked it as it needs, and they disagree.
          </p>
        </EmptyState>
      ) : (
        <ol className="mt-4 border-b border-line">
          {rulings.map(({ claim, article }) => (
            <li key={claim.id} className="group relative border-t border-line py-4">
              <Link
                href={`${base}/${claim.id}`}
                className="block font-serif text-lg leading-snug text-pretty [overflow-wrap:anywhere] decoration-line decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
              >
                <bdi>{claim.wording}</bdi>
              </Link>
              <p className="mt-1 text-muted [overflow-wrap:anywhere]">
                <bdi>{article.title}</bdi>
              </p>
              <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
                {countingVerdicts(claim).map(({ reviewer, value, subLabel }) => (
                  <li key={reviewer.id}>
                    <StatusMark status={value} subLabel={subLabel} />{' '}
                    <span className="text-muted">by</span>{' '}
                    <bdi className="[overflow-wrap:anywhere]">{reviewer.name}</bdi>
                  </li>
                ))}
              </ul>
              {isParty(actor, claim) && (
                <p className="mt-1 text-muted">
                  You have marked it, so another editor rules on it.
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {(isContinued || next !== null) && (
        <nav aria-label="More claims" className="mt-6 flex flex-wrap justify-between gap-3">
          {isContinued && <LinkButton href={base}>To the first page</LinkButton>}
          {next !== null && (
            <LinkButton className="ml-auto" href={`${base}?after=${next}`}>
              More claims
            </LinkButton>
          )}
        </nav>
      )}
    </>
  );
}
