// `npm run bench:dossiers` measures the making of dossiers in the data layer, on an embedded
// PostgreSQL: one of all articles of a desk of 2,000 or as many as are named, ten claims each, and one
// of 200, which is as long as those to read may be; then each of their files. Memory is of this
// process, which does what a worker does for one dossier.
import { v7 as uuid } from 'uuid';
import type { Actor } from '@/lib/desks/actor';
import { dossierFormatNames } from '@/lib/dossiers/formats';
import { printedMax } from '@/lib/dossiers/limits';
import { makeDossier } from '@/lib/dossiers/mutations';
import { getDossier } from '@/lib/dossiers/queries';
import { makeDossierInput } from '@/lib/dossiers/schema';
import { db } from '@/lib/server/db';
import { dossierFile } from '@/lib/server/dossiers/dossier-file';
import { makeWhole } from '@/lib/server/dossiers/make-whole';
import { beginDatabase } from './bench-board/database-under-test';
import { seedDesk } from './seed-desk/seed-desk';
import { tellProgress } from './seed-desk/tell-progress';

const articles = Number(process.argv[2] ?? 2000);
if (!Number.isInteger(articles) || articles < printedMax.articles) {
  console.error(
    `Say how many articles, ${printedMax.articles} or more: npm run bench:dossiers -- 2000`,
  );
  process.exit(1);
}

const staying = new AbortController().signal;
const megabytes = (bytes: number) => Number((bytes / 1e6).toFixed(1));

/** Runs some work. @returns what it took, the memory being what was above the beginning at most */
async function measure(work: () => Promise<number>) {
  const before = process.memoryUsage().rss;
  const cpuBefore = process.cpuUsage();
  const begun = performance.now();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const bytes = await work();
  clearInterval(watch);
  peak = Math.max(peak, process.memoryUsage().rss);
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    MB: megabytes(bytes),
    seconds: Number(((performance.now() - begun) / 1000).toFixed(1)),
    's of processor': Number(((user + system) / 1e6).toFixed(1)),
    'above the beginning, MB': Math.round((peak - before) / 1e6),
  };
}

async function make(actor: Actor, query: object) {
  const id = uuid();
  await makeDossier(actor, makeDossierInput.parse({ id, title: 'Measured', query }));
  const taken = await measure(async () => {
    await makeWhole(id, staying);
    return (await getDossier(actor, id)).size;
  });
  const { state, articles: of, claims } = await getDossier(actor, id);
  if (state !== 'DONE') throw new Error(`The dossier is ${state}.`);
  return { id, row: { articles: of.done, claims, ...taken } };
}

async function readFile(actor: Actor, id: string, format: (typeof dossierFormatNames)[number]) {
  const asked = { format, actorNow: async () => actor, gone: staying };
  const { content } = await dossierFile(actor, id, asked);
  let bytes = 0;
  for await (const chunk of new Response(content).body ?? []) bytes += chunk.length;
  return bytes;
}

const { end } = await beginDatabase();
try {
  const [actor] = await seedDesk({ articles, tell: tellProgress() });
  if (!actor) throw new Error('A desk has an editor.');
  // As many as may be read from top to bottom, by a publisher of their own.
  const some = await db().article.findMany({
    where: { deskId: actor.deskId },
    select: { id: true },
    take: printedMax.articles,
  });
  await db().article.updateMany({
    where: { id: { in: some.map(({ id }) => id) } },
    data: { publisher: 'The Measured' },
  });
  const all = await make(actor, {});
  const printed = await make(actor, { publisher: 'The Measured' });
  console.log('\nMade by one worker:');
  console.table([all.row, printed.row]);
  const table = [];
  for (const [name, { id }] of Object.entries({ all, printed })) {
    const { files } = await getDossier(actor, id);
    for (const format of dossierFormatNames.filter((one) => files.includes(one))) {
      table.push({ of: name, format, ...(await measure(() => readFile(actor, id, format))) });
    }
  }
  console.log('Sent as files:');
  console.table(table);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await end();
}
