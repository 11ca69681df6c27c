import { Section } from '@/components/ui/page/section';
import { Time } from '@/components/ui/time/time';
import { type Shareable, whyNotShared } from '@/lib/links/access';
import type { ReportLinkView } from '@/lib/links/schema';
import type { ReportProfile } from '@/prisma/generated/enums';
import { AddLink } from './add-link';
import { LinkAddress } from './link-address';
import { RevokeLink } from './revoke-link';

/** What is or may be shared: a report that was made, or a dossier. */
export type Sharing = { what: Shareable; id: string; profile: ReportProfile; title: string };

type ReportLinksProps = {
  desk: string;
  shared: Sharing;
  links: readonly ReportLinkView[];
  canShare: boolean;
};

/** Where a report or a dossier is shared outside of the desk, and the sharing of it. */
export function ReportLinks({ desk, shared, links, canShare }: ReportLinksProps) {
  const { what, profile } = shared;
  const refusal = whyNotShared(profile, 'SECRET', what);
  const standing = links.filter(({ revokedAt }) => revokedAt === null);
  const open = standing.find(({ kind }) => kind === 'OPEN');
  if (!canShare && links.length === 0) return null;
  return (
    <div className="print:hidden">
      <Section title="Sharing">
        {standing.length === 0 && (
          <p className="text-muted">{refusal ?? 'Nobody outside of the desk can read it.'}</p>
        )}
        {standing.length > 0 && (
          <ul aria-label={`Links to this ${what}`}>
            {standing.map(({ id, kind, noindex, address, createdBy, createdAt }) => (
              <li key={id} className="border-t border-line py-3 first:border-0">
                <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
                  <p className="min-w-0 flex-1 basis-60">
                    <span className="font-semibold">
                      {kind === 'OPEN' ? 'Published openly' : 'Secret link'}
                    </span>{' '}
                    <span className="text-muted">
                      by <bdi>{createdBy.name}</bdi>, <Time at={createdAt} />
                      {kind === 'OPEN' && noindex && '; search engines are asked to leave it out'}
                    </span>
                  </p>
                  {canShare && <RevokeLink desk={desk} id={id} kind={kind} what={what} />}
                </div>
                {address !== null && <LinkAddress address={address} shared={shared} />}
              </li>
            ))}
          </ul>
        )}
        {canShare && refusal === null && (
          <AddLink
            desk={desk}
            shared={shared}
            canOpen={!open && whyNotShared(profile, 'OPEN', what) === null}
          />
        )}
        {links.length > standing.length && (
          <p className="mt-3 text-muted">
            {links.length - standing.length === 1
              ? 'One link was revoked.'
              : `${links.length - standing.length} links were revoked.`}
          </p>
        )}
      </Section>
    </div>
  );
}
