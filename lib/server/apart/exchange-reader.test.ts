import { afterAll, expect, it } from 'vitest';
import { previewExchange } from '@/lib/exchange/queries';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { readExchangeApart, stopExchangeReader } from './exchange-reader';

afterAll(stopExchangeReader);

const text = 'The ferry sank in May. Police said that three people were hurt.';

it('reads what a file has, and says why of one that has nothing', async () => {
  const { from, articles } = await previewExchange({
    file: 'quote\nThe ferry sank in May\n',
    text,
  });
  expect([from, articles[0]?.claims.length]).toEqual(['CSV', 1]);
  await expectProblem('invalid-input', previewExchange({ file: '{"a":', text }));
});

it('holds up nobody for a file that would take hours, and ends it', async () => {
  const claims = Array.from({ length: 20_000 }, (_, at) => `${'a '.repeat(100)}b${at}`).join('\n');
  const asked = { file: `quote\n${claims}`, text: 'a '.repeat(900_000) };
  const reading = readExchangeApart(asked, 500);
  await expect(reading).rejects.toThrow('It takes too much time or memory to read this file.');
});

it('refuses a file that is too deep for its reader, and reads the next', async () => {
  const deep = '['.repeat(300_000) + ']'.repeat(300_000);
  await expectProblem('invalid-input', previewExchange({ file: deep, text }));
  expect(await previewExchange({ file: 'quote\nThe ferry sank in May\n', text })).toMatchObject({
    from: 'CSV',
  });
});
