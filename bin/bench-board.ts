// `npm run bench:board` measures the board and the marking on desks made up for it, in the data layer
// on an embedded PostgreSQL: a desk of 100 articles and one of 100,000 with ten claims each, or of as
// many articles as are named. It fails where something could not be measured; a goal that is missed is
// shown as that and fails nothing, because a busy machine misses goals too.
import { beginDatabase } from './bench-board/database-under-test';
import { measureAgreement } from './bench-board/measure-agreement';
import { measureFeeds } from './bench-board/measure-feeds';
import { measureMarks } from './bench-board/measure-marks';
import { measureOpen } from './bench-board/measure-open';
import { measureViews, viewFigures } from './bench-board/measure-views';
import { lineOf } from './bench-desk/figures';
import { seedDesk } from './seed-desk/seed-desk';
import { tellProgress } from './seed-desk/tell-progress';

const articles = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(articles) || articles < 100) {
  console.error('Say how many articles, 100 or more: npm run bench:board -- 10000');
  process.exit(1);
}

const { checkpoint, end } = await beginDatabase();
try {
  const [small, large] = [
    await seedDesk({ articles: 100 }),
    await seedDesk({ articles, tell: tellProgress() }),
  ];
  await checkpoint();
  console.log();
  const [few, many] = [await measureViews(small, 100), await measureViews(large, articles)];
  for (const figure of viewFigures(few, many, articles * 10)) console.log(lineOf(figure));
  for (const figure of await measureOpen(large)) console.log(lineOf(figure));
  for (const figure of await measureAgreement(large)) console.log(lineOf(figure));
  for (const figure of await measureMarks(large)) console.log(lineOf(figure));
  for (const figure of await measureFeeds(large)) console.log(lineOf(figure));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await end();
}
