import { createHash } from 'node:crypto';
import { v7 as uuid, v4 } from 'uuid';
import { statusFrom } from '@/lib/claims/status';
import type { Actor } from '@/lib/desks/actor';
import { createDesk } from '@/lib/desks/mutations';
import { transaction } from '@/lib/server/db';
import { pool } from '@/lib/server/pool';
import { insertRows, type Row } from './insert-rows';
import { type MadeUpReport, makeUpReport } from './made-up-article';

/** How many articles are written in one transaction. */
const batch = 500;
const reviewers = 24;

export type Seed = {
  articles: number;
  claimsPerArticle?: number;
  /** Hears how far it is. */
  tell?: (done: number, of: number) => void;
};

/** Makes a desk with an editor and reviewers, and fills it with made-up articles, a batch at a time. */
export async function seedDesk({ articles, claimsPerArticle = 10, tell }: Seed): Promise<Actor[]> {
  const people = Array.from({ length: reviewers + 1 }, (_, place) => ({
    name: `${place === 0 ? 'Editor' : 'Reviewer'} ${place}`,
    email: `${v4()}@desk.example`,
    passwordHash: 'none',
    role: place === 0 ? ('EDITOR' as const) : ('REVIEWER' as const),
  }));
  const name = `A desk of ${articles.toLocaleString('en')} articles`;
  const desk = { slug: `desk-${v4().slice(0, 8)}`, name };
  const actors = await transaction((tx) => createDesk(tx, desk, people));
  for (let first = 0; first < articles; first += batch) {
    const numbers = Array.from(
      { length: Math.min(batch, articles - first) },
      (_, at) => first + at,
    );
    const reports = numbers.map((number) => makeUpReport(number, claimsPerArticle, reviewers));
    await writeBatch(actors, reports);
    tell?.(first + numbers.length, articles);
  }
  // What the planner goes by, and what tells it that pages need not be looked at.
  for (const table of tables) await pool().query(`VACUUM (ANALYZE) "${table}"`);
  return actors;
}

const tables = [
  'Article',
  'Revision',
  'Claim',
  'Verdict',
  'Ruling',
  'Comment',
  'Contribution',
  'Assignment',
  'FullText',
  'LedgerEntry',
] as const;
type Table = Exclude<(typeof tables)[number], 'FullText'>;

async function writeBatch(actors: readonly Actor[], reports: readonly MadeUpReport[]) {
  const rows: Record<Table, Row[]> = {
    Article: [],
    Revision: [],
    Claim: [],
    Verdict: [],
    Ruling: [],
    Comment: [],
    Contribution: [],
    Assignment: [],
    LedgerEntry: [],
  };
  const now = Date.now();
  for (const report of reports) addRows(rows, actors, report, now);
  const client = await pool().connect();
  try {
    await client.query('BEGIN');
    for (const [table, made] of Object.entries(rows)) await insertRows(client, table, made);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

const counters = {
  PENDING: 'pendingCount',
  VERIFIED: 'verifiedCount',
  UNVERIFIED: 'unverifiedCount',
  DISPUTED: 'disputedCount',
  NEEDS_RULING: 'needsRulingCount',
} as const;

function addRows(
  rows: Record<Table, Row[]>,
  [editor, ...people]: readonly Actor[],
  report: MadeUpReport,
  now: number,
) {
  if (!editor) throw new Error('A desk has an editor.');
  const { deskId } = editor;
  const person = (place: number) => people[place]?.userId ?? editor.userId;
  const [articleId, revisionId] = [uuid(), uuid()];
  let at = now - report.ageMs;
  const time = () => new Date(at).toISOString();
  const createdAt = time();
  const counts = {
    pendingCount: 0,
    verifiedCount: 0,
    unverifiedCount: 0,
    disputedCount: 0,
    needsRulingCount: 0,
    openCommentCount: 0,
  };
  const own = new Map<string, { marked: number; needsRuling: number }>();
  const tell = (event: string, actorId: string, claimId: string | null, after: object) =>
    rows.LedgerEntry.push({
      deskId,
      event,
      actorId,
      articleId,
      claimId,
      after,
      at: time(),
    });
  tell('ARTICLE_ADDED', person(report.addedBy), null, { title: report.title });
  for (const claim of report.claims) {
    const id = uuid();
    const ranges = [{ start: claim.start, end: claim.end }];
    const status = statusFrom({
      needed: 1,
      verdicts: claim.verdicts.map(({ value }) => ({ value, breaksTie: false })),
      ruling: claim.ruling && { value: claim.ruling },
    });
    counts[counters[status]] += 1;
    rows.Claim.push({
      id,
      deskId,
      articleId,
      revisionId,
      ranges,
      position: claim.start,
      status,
      wording: report.text.slice(claim.start, claim.end),
      checkable: true,
      checkWorthiness: 0.5,
      origin: 'SPLITTER',
      addedById: person(report.addedBy),
      createdAt,
    });
    for (const [place, { reviewer, value }] of claim.verdicts.entries()) {
      at = Math.min(now, at + 60_000);
      const reviewerId = person(reviewer);
      rows.Verdict.push({
        id: uuid(),
        deskId,
        claimId: id,
        reviewerId,
        value,
        firstValue: value,
        independent: place === 0,
        ranges,
        createdAt: time(),
        updatedAt: time(),
      });
      tell('VERDICT_GIVEN', reviewerId, id, { value, rationale: '' });
      const mine = own.get(reviewerId) ?? { marked: 0, needsRuling: 0 };
      own.set(reviewerId, {
        marked: mine.marked + 1,
        needsRuling: mine.needsRuling + (status === 'NEEDS_RULING' ? 1 : 0),
      });
    }
    if (claim.ruling) {
      rows.Ruling.push({
        claimId: id,
        deskId,
        editorId: editor.userId,
        value: claim.ruling,
        reason: 'So it is.',
        ranges,
        createdAt: time(),
        updatedAt: time(),
      });
      tell('RULING_MADE', editor.userId, id, { value: claim.ruling });
    }
    if (claim.commented) {
      counts.openCommentCount += 1;
      rows.Comment.push({
        id: uuid(),
        deskId,
        articleId,
        claimId: id,
        authorId: person(report.addedBy),
        text: 'Who else says so?',
        createdAt: time(),
        updatedAt: time(),
      });
      tell('COMMENT_ADDED', person(report.addedBy), id, { text: 'Who else says so?' });
    }
  }
  const { title, publisher, author, text } = report;
  rows.Article.push({
    id: articleId,
    deskId,
    title,
    publisher,
    author,
    addedById: person(report.addedBy),
    createdAt,
    updatedAt: time(),
    ...counts,
  });
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  rows.Revision.push({
    id: revisionId,
    deskId,
    articleId,
    number: 1,
    text,
    sha256,
    blocks: [],
    splitter: 'made up',
    createdAt,
  });
  for (const [userId, { marked, needsRuling }] of own) {
    rows.Contribution.push({
      userId,
      articleId,
      deskId,
      markedCount: marked,
      needsRulingCount: needsRuling,
      settled: marked === report.claims.length && needsRuling === 0,
    });
  }
  if (report.assigned) {
    const assigneeId = person(report.assigned.to);
    const isMarked = own.get(assigneeId)?.marked === report.claims.length;
    const { dueMs } = report.assigned;
    rows.Assignment.push({
      id: uuid(),
      deskId,
      articleId,
      assigneeId,
      assignedById: editor.userId,
      createdAt,
      dueAt: dueMs === null ? null : new Date(now - report.ageMs + dueMs).toISOString(),
      // What others have done is nobody's any more.
      doneAt: counts.pendingCount === 0 && !isMarked ? time() : null,
      markedAt: isMarked ? time() : null,
      version: 1,
    });
  }
}
