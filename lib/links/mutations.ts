import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { notFound, Problem } from '@/lib/api/problem';
import { articlesOf } from '@/lib/articles/articles-of';
import type { Actor } from '@/lib/desks/actor';
import { getReadableDossier } from '@/lib/dossiers/queries';
import { record } from '@/lib/ledger/mutations';
import { getMadeReport } from '@/lib/reports/queries';
import { type Transaction, transaction } from '@/lib/server/db';
import { hashToken, newToken } from '@/lib/server/token';
import { lockArticle } from '@/lib/stages/mutations';
import { canShareReports, type Shareable, whyNotShared } from './access';
import type { Way } from './addresses';
import { addressOf, listDossierLinks, listLinks } from './queries';
import type { AddedLink, addLinkInput, ReportLinkView } from './schema';

type Asked = z.output<typeof addLinkInput>;

/**
 * Shares a report: by a secret link, whose address is told this once, or openly.
 * Throws `not-found`, `not-allowed`, and `conflict` where its profile is not
 * shared so or it stands open already.
 */
export async function addLink(actor: Actor, reportId: string, asked: Asked): Promise<AddedLink> {
  const { article, profile } = await getMadeReport(actor, reportId);
  return share(actor, asked, {
    what: 'report',
    profile,
    of: { reportId },
    open: { report: reportId },
    entry: { articleId: article },
    told: { profile },
    lock: (tx) => lockArticle(tx, actor, article),
    list: () => listLinks(actor, reportId),
  });
}

/**
 * Shares a dossier in the same way. Throws as `addLink` does, and `conflict` where it is not made
 * or an article of it was deleted.
 */
export async function addDossierLink(
  actor: Actor,
  dossierId: string,
  asked: Asked,
): Promise<AddedLink> {
  const { title, profile } = (await getReadableDossier(actor, dossierId)).head;
  return share(actor, asked, {
    what: 'dossier',
    profile,
    of: { dossierId },
    open: { dossier: dossierId },
    entry: {},
    told: { dossier: dossierId, title, profile },
    lock: (tx) => tx.$queryRaw`SELECT FROM "Dossier" WHERE "id" = ${dossierId}::uuid FOR UPDATE`,
    list: () => listDossierLinks(actor, dossierId),
  });
}

/** What is to be shared, with what the ledger tells of it. */
type Sharing = {
  what: Shareable;
  profile: Parameters<typeof whyNotShared>[0];
  of: { reportId: string } | { dossierId: string };
  /** Where it stands once it is published openly. */
  open: Way;
  entry: { articleId?: string };
  told: { profile: string; dossier?: string; title?: string };
  /** Two who publish it at once come one after the other. */
  lock: (tx: Transaction) => Promise<unknown>;
  list: () => Promise<ReportLinkView[]>;
};

async function share(
  actor: Actor,
  { kind, noindex }: Asked,
  { what, profile, of, open, entry, told, lock, list }: Sharing,
): Promise<AddedLink> {
  refuseUnlessSharing(actor);
  const refusal = whyNotShared(profile, kind, what);
  if (refusal !== null) throw new Problem('conflict', `${refusal} Nothing was stored.`);
  const token = kind === 'SECRET' ? newToken() : null;
  // What is secret has no place in a search engine.
  const isUnlisted = token !== null || noindex;
  const id = uuid();
  await transaction(async (tx) => {
    await lock(tx);
    if (token === null) {
      const standing = { ...of, tokenHash: null, revokedAt: null };
      if (await tx.reportLink.findFirst({ where: standing, select: { id: true } })) {
        throw new Problem('conflict', `This ${what} is published openly already.`);
      }
    }
    await tx.reportLink.create({
      data: {
        ...of,
        id,
        deskId: actor.deskId,
        tokenHash: token && hashToken(token),
        noindex: isUnlisted,
        createdById: actor.userId,
      },
      select: { id: true },
    });
    const after = { ...told, open: token === null, noindex: isUnlisted };
    await record(tx, actor, { event: 'LINK_ADDED', ...entry, after });
  });
  const link = (await list()).find((one) => one.id === id);
  if (!link) throw notFound('link');
  return { link, address: addressOf(token === null ? open : { token }) };
}

/** Revokes a link, which stops working at once. Throws `not-found`, also for one that is revoked, and `not-allowed`. */
export async function revokeLink(actor: Actor, linkId: string): Promise<void> {
  await transaction(async (tx) => {
    const { deskId } = actor;
    const where = {
      id: linkId,
      deskId,
      revokedAt: null,
      OR: [{ report: { article: articlesOf(actor) } }, { dossier: { deskId, deletedAt: null } }],
    };
    const link = await tx.reportLink.findFirst({
      where,
      select: {
        tokenHash: true,
        noindex: true,
        report: { select: { articleId: true, profile: true } },
        dossier: { select: { id: true, title: true, profile: true } },
      },
    });
    if (!link) throw notFound('link');
    refuseUnlessSharing(actor);
    const { count } = await tx.reportLink.updateMany({ where, data: { revokedAt: new Date() } });
    if (count === 0) throw notFound('link');
    const { report, dossier, tokenHash, noindex } = link;
    const before = {
      ...(report && { profile: report.profile }),
      ...(dossier && { dossier: dossier.id, title: dossier.title, profile: dossier.profile }),
      open: tokenHash === null,
      noindex,
    };
    const entry = report ? { articleId: report.articleId } : {};
    await record(tx, actor, { event: 'LINK_REVOKED', ...entry, before });
  });
}

function refuseUnlessSharing(actor: Actor): void {
  if (canShareReports(actor)) return;
  throw new Problem('not-allowed', 'What others read of the desk is for an editor to say.');
}
