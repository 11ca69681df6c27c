import { statusOrder } from '@/lib/claims/status';
import { statusNamesOf } from '@/lib/claims/status-names';
import { percentWords } from '@/lib/reports/figures/shares';
import { withheldWords } from '@/lib/reports/profiles';
import type { Report, ReportCorrection } from '@/lib/reports/report';
import { statusPhrases } from '@/lib/reports/words/status-words';
import { stages } from '@/lib/stages/stages';
import { figureWords } from '@/lib/words/figure-words';
import { dayWords, momentWords } from '@/lib/words/moment-words';
import type { ClaimStatus } from '@/prisma/generated/enums';

type Row = [name: string, value: string];

/** Rows that have something to say. */
const said = (rows: readonly (readonly [string, string | null])[]): Row[] =>
  rows.flatMap(([name, value]): Row[] => (value ? [[name, value]] : []));

/** Which article, which text of it, and which moment the report speaks of. */
export function identityRows({ article, revision, asOf, ...report }: Report): Row[] {
  return said([
    ['As of', momentWords(asOf)],
    ['Stage', stages[report.stage].label],
    ['Published by the desk', report.publishedAt && momentWords(report.publishedAt)],
    ['Publisher', article.publisher],
    ['Author', article.author],
    ['Published', article.publishedOn && dayWords(article.publishedOn)],
    ['Source', article.sourceUrl],
    ['Revision', String(revision.number)],
    ['SHA-256 of the text', revision.sha256],
    ['For', profileWords(report)],
    ['Withheld', withheldList(report)],
  ]);
}

/** For whom a report is, in words. */
export const profileWords = ({ profile }: Pick<Report, 'profile'>): string =>
  ({ PUBLIC: 'the public', PARTNER: 'partners', INTERNAL: 'the desk only' })[profile];

/** What is withheld and how often, in one line; empty where nothing is. */
export const withheldList = ({ withheld }: Pick<Report, 'withheld'>): string =>
  withheld.map(withheldWords).join(', ');

/** Where the desk keeps what the report was made from. */
export function recordRows({ article, desk, revision, ...report }: Report): Row[] {
  return said([
    ['Desk', desk.name],
    ['Article added', `${momentWords(article.createdAt)} by ${article.addedBy}`],
    ['Article id', article.id],
    ['Read by', `splitter ${revision.splitter}`],
    ['Last ledger entry', report.ledgerPosition],
    ['Taken from', report.reportUrl],
  ]);
}

/** A correction in words: when, and what has changed. */
export function correctionWords({ openedAt, closedAt, note }: ReportCorrection): {
  when: string;
  words: string;
} {
  if (closedAt === null || note === null) {
    return { when: '', words: `A correction is open since ${momentWords(openedAt)}.` };
  }
  return { when: momentWords(closedAt), words: note };
}

/** One row of the table of the summary. */
export type ShareRow = { status: ClaimStatus; label: string; claims: string; share: string };

/** The claims of every status, in figures as they are printed. */
export function shareRows({ desk, summary }: Pick<Report, 'desk' | 'summary'>): ShareRow[] {
  const names = statusNamesOf(desk.verdictNames);
  return summary.shares.map(({ status, count }) => ({
    status,
    label: names[status],
    claims: figureWords(count),
    share: percentWords(count, summary.total),
  }));
}

/** What every status says, and what it doesn't. */
export function meaningsIn({ desk }: Pick<Report, 'desk'>) {
  const names = statusNamesOf(desk.verdictNames);
  return statusOrder.map((status) => ({
    status,
    label: names[status],
    meaning: statusPhrases[status].meaning,
  }));
}

/** The text that the quotes of a report are cut from, as its guide names it. */
export const ofText = ({ revision }: Pick<Report, 'revision'>): string =>
  `revision ${revision.number} of the article`;

/** How a reader can check a report; `text` says of which text it is: "revision 2 of the article". */
export function guideWords(text: string): string {
  return `Every quote is cut from ${text}, letter for letter; “…” stands where words between two parts of a claim are left out. What the text suggests, check-worthiness and hedges come from reading the text by program and are no verdict. The same report as JSON holds the positions of every quote in the text; the SHA-256 given with the text shows whether a copy of it is the one that was reviewed.`;
}
