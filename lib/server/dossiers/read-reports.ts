import { readFrozen } from '@/lib/reports/read-frozen';
import type { Report } from '@/lib/reports/report';
import { db } from '../db';

/** How many reports are held at a time. */
const atATime = 20;

/**
 * The reports of a dossier one after the other, in the order of the board. `before` is asked before
 * each part of them is read, and throws where whoever reads may read no more.
 */
export async function* readReports(
  { id, formatVersion }: { id: string; formatVersion: number },
  before: () => Promise<unknown> = async () => {},
): AsyncGenerator<Report, void> {
  let after = 0;
  for (;;) {
    await before();
    const rows = await db().dossierArticle.findMany({
      where: { dossierId: id, place: { gt: after } },
      orderBy: { place: 'asc' },
      take: atATime,
      select: { place: true, content: true },
    });
    for (const { content } of rows) yield readFrozen({ content, formatVersion });
    const last = rows.at(-1);
    if (!last || rows.length < atATime) return;
    after = last.place;
  }
}

/** How many articles of a dossier are shown on a page. */
export const articlesPerPage = 50;

/** A page of the reports of a dossier, from 1, in the order of the board. */
export async function readReportsOfPage(
  { id, formatVersion }: { id: string; formatVersion: number },
  page: number,
): Promise<Report[]> {
  const rows = await db().dossierArticle.findMany({
    where: { dossierId: id },
    orderBy: { place: 'asc' },
    skip: (page - 1) * articlesPerPage,
    take: articlesPerPage,
    select: { content: true },
  });
  return rows.map(({ content }) => readFrozen({ content, formatVersion }));
}
