import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { notFound, Problem } from '@/lib/api/problem';
import { articlesOf } from '@/lib/articles/articles-of';
import type { Actor } from '@/lib/desks/actor';
import { record } from '@/lib/ledger/mutations';
import { getMadeReport } from '@/lib/reports/queries';
import { transaction } from '@/lib/server/db';
import { hashToken, newToken } from '@/lib/server/token';
import { lockArticle } from '@/lib/stages/mutations';
import { canShareReports, whyNotShared } from './access';
import { addressOf, listLinks } from './queries';
import type { AddedLink, addLinkInput } from './schema';

/**
 * Shares a report: by a secret link, whose address is told this once, or openly.
 * Throws `not-found`, `not-allowed`, and `conflict` where its profile is not
 * shared so or it stands open already.
 */
export async function addLink(
  actor: Actor,
  reportId: string,
  { kind, noindex }: z.output<typeof addLinkInput>,
): Promise<AddedLink> {
  const { article, profile } = await getMadeReport(actor, reportId);
  refuseUnlessSharing(actor);
  const refusal = whyNotShared(profile, kind);
  if (refusal !== null) throw new Problem('conflict', `${refusal} Nothing was stored.`);
  const token = kind === 'SECRET' ? newToken() : null;
  // What is secret has no place in a search engine.
  const isUnlisted = token !== null || noindex;
  const id = uuid();
  await transaction(async (tx) => {
    // Two who publish it at once come one after the other.
    await lockArticle(tx, actor, article);
    if (token === null) {
      const open = { reportId, tokenHash: null, revokedAt: null };
      if (await tx.reportLink.findFirst({ where: open, select: { id: true } })) {
        throw new Problem('conflict', 'This report is published openly already.');
      }
    }
    await tx.reportLink.create({
      data: {
        id,
        deskId: actor.deskId,
        reportId,
        tokenHash: token && hashToken(token),
        noindex: isUnlisted,
        createdById: actor.userId,
      },
      select: { id: true },
    });
    await record(tx, actor, {
      event: 'LINK_ADDED',
      articleId: article,
      after: { profile, open: token === null, noindex: isUnlisted },
    });
  });
  const link = (await listLinks(actor, reportId)).find((one) => one.id === id);
  if (!link) throw notFound('link');
  return { link, address: addressOf(token === null ? { report: reportId } : { token }) };
}

/** Revokes a link, which stops working at once. Throws `not-found`, also for one that is revoked, and `not-allowed`. */
export async function revokeLink(actor: Actor, linkId: string): Promise<void> {
  await transaction(async (tx) => {
    const where = {
      id: linkId,
      deskId: actor.deskId,
      revokedAt: null,
      report: { article: articlesOf(actor) },
    };
    const link = await tx.reportLink.findFirst({
      where,
      select: {
        tokenHash: true,
        noindex: true,
        report: { select: { articleId: true, profile: true } },
      },
    });
    if (!link) throw notFound('link');
    refuseUnlessSharing(actor);
    const { count } = await tx.reportLink.updateMany({ where, data: { revokedAt: new Date() } });
    if (count === 0) throw notFound('link');
    await record(tx, actor, {
      event: 'LINK_REVOKED',
      articleId: link.report.articleId,
      before: {
        profile: link.report.profile,
        open: link.tokenHash === null,
        noindex: link.noindex,
      },
    });
  });
}

function refuseUnlessSharing(actor: Actor): void {
  if (canShareReports(actor)) return;
  throw new Problem('not-allowed', 'What others read of the desk is for an editor to say.');
}
