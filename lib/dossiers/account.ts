import { statusOrder } from '@/lib/claims/status';
import { profileWords, withheldList } from '@/lib/reports/account/report-account';
import { countsOfShares } from '@/lib/reports/figures/shares';
import { figureWords } from '@/lib/words/figure-words';
import { momentWords } from '@/lib/words/moment-words';
import type { ClaimStatus } from '@/prisma/generated/enums';
import type { Dossier, DossierHead } from './dossier';

/** The texts that the quotes of a dossier are cut from, as its guide names them. */
export const ofTexts = 'the revision that is named with each article';

/** Which articles a dossier is of, of which moment it speaks, and for whom it is. */
export function dossierRows(head: DossierHead): [name: string, value: string][] {
  const rows: [string, string | null][] = [
    ['As of', momentWords(head.asOf)],
    ['Which articles', head.filter],
    ['Articles', figureWords(head.articleCount)],
    ['Claims', figureWords(head.summary.total)],
    ['For', profileWords(head)],
    ['Withheld', withheldList(head)],
    ['Last ledger entry', head.ledgerPosition],
  ];
  return rows.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
}

/** One article of a dossier in its list. */
export type ArticleRow = {
  title: string;
  publisher: string | null;
  claims: number;
  /** How many claims hold each status; what nobody holds is left out. */
  tallies: { status: ClaimStatus; count: number }[];
};

/** The articles of a dossier as its list has them, in its order. */
export function articleRows({ articles }: Pick<Dossier, 'articles'>): ArticleRow[] {
  return articles.map(({ article, summary }) => {
    const counts = countsOfShares(summary);
    return {
      title: article.title,
      publisher: article.publisher,
      claims: summary.total,
      tallies: statusOrder
        .filter((status) => counts[status] > 0)
        .map((status) => ({ status, count: counts[status] })),
    };
  });
}
