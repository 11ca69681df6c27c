// `npm run bench:long-text` measures how long a process that brings in an article of 2 MB, or of as many
// bytes as are named, is held up in one piece, step by step: with the text taken apart in it, and by a
// process of its own. In the data layer, on an embedded PostgreSQL.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { v7 as uuid } from 'uuid';
import { addArticle, storeArticle } from '@/lib/articles/mutations';
import { getArticle } from '@/lib/articles/queries';
import { addArticleInput, articleView } from '@/lib/articles/schema';
import type { Actor } from '@/lib/desks/actor';
import { createDesk } from '@/lib/desks/mutations';
import { stopApart } from '@/lib/server/apart/apart';
import { splitText } from '@/lib/server/apart/split-text';
import { transaction } from '@/lib/server/db';
import { splitter, warmUp } from '@/lib/server/splitter';
import { demoArticles } from '@/prisma/demo/articles';
import { beginDatabase } from './bench-board/database-under-test';

const bytes = Number(process.argv[2] ?? 2_000_000);
if (!Number.isInteger(bytes) || bytes < 30_000 || bytes > 2_000_000) {
  console.error('Say how many bytes, from 30000 to 2000000: npm run bench:long-text -- 400000');
  process.exit(1);
}

const sentences = demoArticles
  .flatMap(({ text }) => text.split(/(?<=[.!?”])\s+/))
  .filter((sentence) => /\.$/.test(sentence));

/** News of so many bytes at most. No sentence comes twice, because the splitter remembers sentences. */
function longText(most: number, own: string): string {
  const parts: string[] = [];
  for (let [at, length] = [0, 0]; ; at += 1) {
    const sentence = sentences[at % sentences.length] ?? '';
    const part = `${sentence.replace(/\.$/, ` near ${own} ${at}.`)}${at % 4 === 3 ? '\n\n' : ' '}`;
    length += Buffer.byteLength(part);
    if (length > most) return parts.join('');
    parts.push(part);
  }
}

/** Runs a step, and tells how long it took and for how long it let nobody else in, at the longest. */
async function measure<T>(what: string, step: () => T | Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  // The first look at the clock and the last one are the step's own.
  await new Promise((resolve) => setTimeout(resolve, 20));
  const [began, before] = [performance.now(), process.cpuUsage()];
  const answer = await step();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { user, system } = process.cpuUsage(before);
  delay.disable();
  const inMs = (ms: number) => `${Math.round(ms).toLocaleString('en')} ms`.padStart(10);
  console.log(
    `${what.padEnd(44)} took ${inMs(performance.now() - began)}, here ${inMs((user + system) / 1000)} of processor, held up ${inMs(delay.max / 1e6)} in one piece`,
  );
  return answer;
}

async function measureSteps(actor: Actor, text: string, apart: boolean): Promise<void> {
  const title = 'A long report';
  const input = addArticleInput.parse({ id: uuid(), title, text });
  const split = apart
    ? await measure('splitting, by a process of its own', () => splitText(text, { title }))
    : await measure('splitting, here', () => splitter().split(text, { title }));
  await measure('  storing what was found', () =>
    transaction((tx) => storeArticle(tx, actor, input, split)),
  );
  const article = await measure('  reading the article back', () => getArticle(actor, input.id));
  if (article.claims.length !== split.claims.length) throw new Error('Not all claims were stored.');
  await measure('  writing it as the answer', () => JSON.stringify(articleView.parse(article)));
}

const { end } = await beginDatabase();
try {
  const name = 'Editor';
  const email = `${uuid()}@desk.example`;
  const founder = { name, email, passwordHash: 'none', role: 'EDITOR' as const };
  const [actor] = await transaction((tx) =>
    createDesk(tx, { slug: `desk-${uuid()}`, name: 'A desk' }, [founder]),
  );
  if (!actor) throw new Error('A desk has an editor.');
  warmUp();
  await splitText(longText(30_000, 'pier'), { title: 'To begin with' });
  await measureSteps(actor, longText(bytes, 'quay'), false);
  await measureSteps(actor, longText(bytes, 'dock'), true);
  const last = addArticleInput.parse({ id: uuid(), title: 'All', text: longText(bytes, 'lock') });
  await measure('an article as it is brought in', () => addArticle(actor, last));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  stopApart();
  await end();
}
