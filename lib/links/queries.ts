import { articlesOf } from '@/lib/articles/articles-of';
import type { Actor } from '@/lib/desks/actor';
import { getMadeReport } from '@/lib/reports/queries';
import { readFrozen } from '@/lib/reports/read-frozen';
import type { Report } from '@/lib/reports/report';
import { db } from '@/lib/server/db';
import { env } from '@/lib/server/env';
import { hashToken } from '@/lib/server/token';
import type { Prisma } from '@/prisma/generated/client';
import { pathOf, type Way } from './addresses';
import type { ReportLinkView } from './schema';
import { type Supersession, supersessionOf } from './supersession';

const linkSelect = {
  id: true,
  reportId: true,
  tokenHash: true,
  noindex: true,
  createdBy: { select: { id: true, name: true } },
  createdAt: true,
  revokedAt: true,
} as const satisfies Prisma.ReportLinkSelect;

type LinkRow = Prisma.ReportLinkGetPayload<{ select: typeof linkSelect }>;

const toView = ({
  reportId,
  tokenHash,
  createdAt,
  revokedAt,
  ...row
}: LinkRow): ReportLinkView => ({
  ...row,
  kind: tokenHash === null ? 'OPEN' : 'SECRET',
  address: tokenHash === null ? addressOf({ report: reportId }) : null,
  createdAt: createdAt.toISOString(),
  revokedAt: revokedAt?.toISOString() ?? null,
});

/** The address of a shared report's page, as readers type it. */
export const addressOf = (way: Way): string => `${env().NEXTAUTH_URL}${pathOf(way)}`;

/** Where a report is or was shared, newest first. Throws `not-found`. */
export async function listLinks(actor: Actor, reportId: string): Promise<ReportLinkView[]> {
  await getMadeReport(actor, reportId);
  const rows = await db().reportLink.findMany({
    where: { reportId, deskId: actor.deskId },
    select: linkSelect,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(toView);
}

/** A report as somebody outside of the desk may read it. */
export type SharedReport = {
  report: Report;
  /** What may be told of the ledger, as JSON Lines. */
  ledger: string;
  /** SHA-256 of its JSON file. */
  sha256: string;
  address: string;
  noindex: boolean;
  superseded: Supersession | null;
};

/**
 * The report at an address that needs no session: whoever has a secret token
 * may read it, and anybody one that stands open. `revoked` where it was there
 * once; null where nothing ever was.
 */
export async function findSharedReport(way: Way): Promise<SharedReport | 'revoked' | null> {
  const links = await db().reportLink.findMany({
    where:
      'token' in way
        ? { tokenHash: hashToken(way.token) }
        : { reportId: way.report, tokenHash: null },
    select: {
      noindex: true,
      revokedAt: true,
      report: {
        select: {
          deskId: true,
          articleId: true,
          asOf: true,
          content: true,
          formatVersion: true,
          ledger: true,
          sha256: true,
        },
      },
    },
  });
  if (links.length === 0) return null;
  const link = links.find(({ revokedAt }) => revokedAt === null);
  if (!link) return 'revoked';
  const { report: row, noindex } = link;
  const article = await db().article.findFirst({
    where: { id: row.articleId, ...articlesOf(row) },
    select: {
      corrections: { select: { closedAt: true, note: true }, orderBy: { openedAt: 'asc' } },
    },
  });
  if (!article) return 'revoked';
  const report = readFrozen(row);
  const newer = await findNewer(row);
  return {
    report,
    ledger: row.ledger,
    sha256: row.sha256,
    address: addressOf(way),
    noindex,
    superseded: supersessionOf(report, { newer, corrections: article.corrections }),
  };
}

/** The newest report of the same article that is shared after this one; with what it says where anybody may read it. */
async function findNewer({ articleId, asOf }: { articleId: string; asOf: Date }) {
  const select = { id: true, asOf: true, content: true, formatVersion: true } as const;
  const shared = { some: { revokedAt: null } };
  const later = { articleId, asOf: { gt: asOf } };
  const orderBy = { asOf: 'desc' } as const;
  const [open, any] = await Promise.all([
    db().report.findFirst({
      where: { ...later, links: { some: { revokedAt: null, tokenHash: null } } },
      select,
      orderBy,
    }),
    db().report.findFirst({
      where: { ...later, links: shared },
      select: { asOf: true },
      orderBy,
    }),
  ]);
  if (open) return { report: readFrozen(open), address: addressOf({ report: open.id }) };
  return any && { asOf: any.asOf.toISOString() };
}
