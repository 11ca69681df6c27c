// `npm run bench:claims` measures the file of all claims of a desk, in the data layer on an embedded
// PostgreSQL: a desk of 100,000 articles with ten claims each, or of as many articles as are named.
// Memory is of this process, which does what a web process does for one download.
import { listArticlesQuery } from '@/lib/articles/schema';
import {
  type ClaimsFormat,
  claimsFormatNames,
  claimsFormats,
} from '@/lib/reports/desk-claims/claims-formats';
import { claimStream } from '@/lib/server/export/claim-stream';
import { beginDatabase } from './bench-board/database-under-test';
import { seedDesk } from './seed-desk/seed-desk';
import { tellProgress } from './seed-desk/tell-progress';

const articles = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(articles) || articles < 1) {
  console.error('Say how many articles: npm run bench:claims -- 10000');
  process.exit(1);
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** Reads a whole file as somebody with a fast line would, and keeps nothing of it. */
async function readAll(stream: ReadableStream<Uint8Array>, format: ClaimsFormat) {
  const before = process.memoryUsage().rss;
  const cpuBefore = process.cpuUsage();
  const begun = performance.now();
  let [bytes, peak, firstMs] = [0, before, 0];
  for await (const chunk of stream) {
    firstMs ||= performance.now() - begun;
    bytes += chunk.length;
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  return {
    format: claimsFormats[format].label,
    MB: megabytes(bytes),
    seconds: Number(seconds.toFixed(1)),
    'first bytes, ms': Math.round(firstMs),
    's of processor': Number(((user + system) / 1e6).toFixed(1)),
    'rows a second': Math.round((articles * 10) / seconds),
    'idle, MB': megabytes(before),
    'above idle, MB': megabytes(peak - before),
  };
}

const { end } = await beginDatabase();
try {
  const [actor] = await seedDesk({ articles, tell: tellProgress() });
  if (!actor) throw new Error('A desk has an editor.');
  const actorNow = async () => actor;
  const query = listArticlesQuery.parse({});
  const table = [];
  for (const format of claimsFormatNames) {
    const stream = claimStream(format, { actorNow, query }, new AbortController().signal);
    table.push(await readAll(stream, format));
  }
  console.log(`\n${(articles * 10).toLocaleString('en')} claims:`);
  console.table(table);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await end();
}
