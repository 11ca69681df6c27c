// Fills a desk with made-up articles, to look at the board with many:
//
//   npm run seed:desk -- 100000      100,000 articles with ten claims each
//
// in the database of DATABASE_URL, or of the Claimdesk that runs on CLAIMDESK_DATA. Everybody who
// has an account is a member of the new desk afterwards.
import { shareDatabase } from '@/e2e/testing/server-under-test';
import { db } from '@/lib/server/db';
import { env } from '@/lib/server/env';
import { closePool } from '@/lib/server/pool';
import { seedDesk } from './seed-desk/seed-desk';
import { tellProgress } from './seed-desk/tell-progress';

const articles = Number(process.argv[2]);
if (!Number.isInteger(articles) || articles < 1) {
  console.error('Say how many articles: npm run seed:desk -- 100000');
  process.exit(1);
}
if (process.env.DATABASE_URL === undefined)
  shareDatabase('http://127.0.0.1', process.env.CLAIMDESK_DATA ?? '.data');
else env();

const users = await db().user.findMany({
  select: { id: true, memberships: { select: { role: true } } },
});
const [editor] = await seedDesk({ articles, tell: tellProgress() });
if (!editor) throw new Error('A desk has an editor.');
await db().membership.createMany({
  data: users.map(({ id, memberships }) => ({
    deskId: editor.deskId,
    userId: id,
    role: memberships[0]?.role ?? 'REVIEWER',
  })),
});
await closePool();
console.log(`\nThe desk is at /desks/${editor.deskSlug}/articles`);
