// `npm run bench:imports` measures imports end to end, on an embedded PostgreSQL with every write on
// the disk: 1,000 articles of about 400 words, or as many as are named, by one worker process and
// then others by two, beside what taking such texts apart costs alone.
import { setTimeout } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { Actor } from '@/lib/desks/actor';
import { createDesk } from '@/lib/desks/mutations';
import { addFiles, createImport, startImport } from '@/lib/imports/mutations';
import { getImport } from '@/lib/imports/queries';
import { transaction } from '@/lib/server/db';
import { startWorkers } from '@/lib/server/launch/workers';
import { splitter, warmUp } from '@/lib/server/splitter';
import { demoArticles } from '@/prisma/demo/articles';
import { beginDatabase } from './bench-board/database-under-test';

const articles = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(articles) || articles < 10) {
  console.error('Say how many articles, 10 or more: npm run bench:imports -- 1000');
  process.exit(1);
}

const sentences = demoArticles
  .flatMap(({ text }) => text.split(/(?<=[.!?”])\s+/))
  .filter((sentence) => /\.$/.test(sentence));

/** About 400 words of news. No sentence comes twice, because the splitter remembers sentences. */
function report(number: number): string {
  let [words, text] = [0, `Report ${number}\n\n`];
  for (let at = 0; words < 400; at += 1) {
    const sentence = sentences[(number * 7 + at) % sentences.length] ?? '';
    const own = sentence.replace(/\.$/, ` near quay ${number * 100 + at}.`);
    words += own.split(' ').length;
    text += `${own}${at % 4 === 3 ? '\n\n' : ' '}`;
  }
  return text;
}

/** Texts taken apart alone, in ms of processor for each. */
function measureSplitting(count: number): number {
  warmUp();
  const before = process.cpuUsage();
  for (let number = 0; number < count; number += 1) splitter().split(report(number));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / count;
}

/** Imports files, and waits until they are in. @returns how long that took, in seconds */
async function measureImport(actor: Actor, texts: readonly string[]): Promise<number> {
  const id = uuid();
  await createImport(actor, { id });
  const encoder = new TextEncoder();
  const begun = performance.now();
  const files = texts.map((text, place) => ({ name: `${place}.txt`, bytes: encoder.encode(text) }));
  for (let from = 0; from < files.length; from += 200) {
    await addFiles(actor, id, files.slice(from, from + 200));
  }
  await startImport(actor, id);
  for (;;) {
    await setTimeout(100);
    const { state, counts } = await getImport(actor, id);
    if (state === 'RUNNING') continue;
    if (counts.added !== texts.length) throw new Error(`It came to ${JSON.stringify(counts)}.`);
    return (performance.now() - begun) / 1000;
  }
}

const { end } = await beginDatabase();
try {
  const founder = {
    name: 'Editor',
    email: `${uuid()}@desk.example`,
    passwordHash: 'none',
    role: 'EDITOR' as const,
  };
  const desk = { slug: `desk-${uuid()}`, name: 'A desk' };
  const [actor] = await transaction((tx) => createDesk(tx, desk, [founder]));
  if (!actor) throw new Error('A desk has an editor.');
  const alone = measureSplitting(Math.min(articles, 200));
  console.log(`taking one apart alone      ${alone.toFixed(1)} ms of processor`);
  let first = 1_000_000;
  for (const workers of [1, 2]) {
    const stop = startWorkers(workers, process.cwd());
    const texts = (count: number) => Array.from({ length: count }, () => report(first++));
    // The first loads what the work is done with.
    await measureImport(actor, texts(10));
    const seconds = await measureImport(actor, texts(articles));
    await stop();
    console.log(
      `${articles.toLocaleString('en')} articles, ${workers === 1 ? '1 process  ' : `${workers} processes`}  ${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(1)} a second`,
    );
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await end();
}
