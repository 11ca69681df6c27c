import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { statuses, statusFrom } from '@/lib/claims/status';
import { quoteOf } from '@/lib/ranges/range';
import { transaction } from '@/lib/server/db';
import type { VerdictValue } from '@/prisma/generated/enums';
import type { DeskFixture } from './desk-fixture';
import { type Measure, makeUpArticle } from './made-up-text';

/** What the colleague has said of every sixth claim, in turn. */
const verdicts: readonly VerdictValue[] = ['VERIFIED', 'UNVERIFIED', 'DISPUTED'];
const verdictOf = (index: number) =>
  index % 6 === 5 ? verdicts[Math.floor(index / 6) % verdicts.length] : undefined;

/**
 * Stores a made-up article past the splitter, so that it has exactly as many
 * claims as asked for: every sixth marked by the desk's colleague, the others
 * pending. Answers with its id.
 */
export async function storeMadeUpArticle(
  { editor, colleague }: DeskFixture,
  measure: Measure,
): Promise<string> {
  const { text, blocks, claims } = makeUpArticle(measure);
  const { deskId } = editor;
  const [articleId, revisionId] = [uuid(), uuid()];
  const own = { deskId, articleId, revisionId };
  const rows = claims.map((claim, index) => {
    const value = verdictOf(index);
    return { ...claim, id: uuid(), attributionId: uuid(), value };
  });
  const statusOf = ({ value }: { value: VerdictValue | undefined }) =>
    statusFrom({
      needed: 1,
      verdicts: value ? [{ value, breaksTie: false }] : [],
      ruling: null,
    });
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const counter = statuses[statusOf(row)].countOf;
    counts[counter] = (counts[counter] ?? 0) + 1;
  }
  await transaction(async (tx) => {
    await tx.article.create({
      data: {
        ...counts,
        id: articleId,
        deskId,
        title: `${claims.length} claims in ${measure.words} words`,
        publisher: 'The made-up Gazette',
        addedById: editor.userId,
      },
      select: { id: true },
    });
    await tx.revision.create({
      data: {
        id: revisionId,
        deskId,
        articleId,
        number: 1,
        text,
        sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
        blocks,
        splitter: 'made up',
      },
      select: { id: true },
    });
    await tx.attribution.createMany({
      data: rows
        .filter(({ cue }) => cue !== null)
        .map(({ attributionId, source, cue, ranges }) => ({
          id: attributionId,
          deskId,
          revisionId,
          sourceStart: source?.start ?? null,
          sourceEnd: source?.end ?? null,
          cueStart: cue?.start ?? null,
          cueEnd: cue?.end ?? null,
          content: ranges,
        })),
    });
    await tx.claim.createMany({
      data: rows.map((row) => ({
        ...own,
        id: row.id,
        attributionId: row.cue === null ? null : row.attributionId,
        ranges: row.ranges,
        position: row.ranges[0]?.start ?? 0,
        wording: quoteOf(text, row.ranges),
        hedges: row.hedges.map((range) => ({ ...range, kind: 'made up' })),
        checkable: true,
        checkWorthiness: 0.5,
        origin: 'SPLITTER' as const,
        status: statusOf(row),
        addedById: editor.userId,
      })),
    });
    const given = { deskId, reviewerId: colleague.userId, independent: true };
    await tx.verdict.createMany({
      data: rows.flatMap(({ id, value, ranges }) =>
        value ? [{ ...given, claimId: id, value, firstValue: value, ranges }] : [],
      ),
    });
  });
  return articleId;
}
