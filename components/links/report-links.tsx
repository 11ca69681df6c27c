import { Section } from '@/components/ui/section';
import { Time } from '@/components/ui/time';
import { whyNotShared } from '@/lib/links/access';
import type { ReportLinkView } from '@/lib/links/schema';
import type { MadeReportView } from '@/lib/reports/schema';
import { AddLink } from './add-link';
import { LinkAddress } from './link-address';
import { RevokeLink } from './revoke-link';

type ReportLinksProps = {
  desk: string;
  report: MadeReportView;
  title: string;
  links: readonly ReportLinkView[];
  canShare: boolean;
};

/** Where a report is shared outside of the desk, and the sharing of it. */
export function ReportLinks({ desk, report, title, links, canShare }: ReportLinksProps) {
  const refusal = whyNotShared(report.profile, 'SECRET');
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
          <ul aria-label="Links to this report">
            {standing.map(({ id, kind, noindex, address, createdBy, createdAt }) => (
              <li key={id} className="border-t border-line py-3 first:border-0">
                <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                  <p className="min-w-0">
                    <span className="font-semibold">
                      {kind === 'OPEN' ? 'Published openly' : 'Secret link'}
                    </span>{' '}
                    <span className="text-muted">
                      by <bdi>{createdBy.name}</bdi>, <Time at={createdAt} />
                      {kind === 'OPEN' && noindex && '; search engines are asked to leave it out'}
                    </span>
                  </p>
                  {canShare && <RevokeLink desk={desk} id={id} kind={kind} />}
                </div>
                {address !== null && <LinkAddress address={address} title={title} />}
              </li>
            ))}
          </ul>
        )}
        {canShare && refusal === null && (
          <AddLink
            desk={desk}
            report={report.id}
            title={title}
            canOpen={!open && whyNotShared(report.profile, 'OPEN') === null}
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
