// `npm run split -- file.txt` prints what the splitter finds in an article for a person to read;
// `npm run --silent split -- --jsonl` answers JSON Lines on standard input with JSON Lines.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { splitter } from '../lib/server/splitter';
import { describeSplit } from '../lib/splitter/describe-split';

const USAGE = `Usage:
  npm run split -- FILE                 what the splitter finds in a text file
  npm run --silent split -- --jsonl     reads {"id","text"} per line, writes one result per line`;

const inputLine = z.object({ id: z.string(), text: z.string() });

/** One result per line; the first line that is no document ends the run with its number. */
async function answerLines(): Promise<number> {
  let number = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim() === '') continue;
    const parsed = readLine(line);
    if (!parsed.success) {
      console.error(`Line ${number} is not a JSON object with the strings "id" and "text".`);
      return 1;
    }
    const { claims, finer, ...rest } = splitter().split(parsed.data.text);
    // For programs every reading is a claim; a person sees the finer ones beside them.
    const answer = JSON.stringify({ id: parsed.data.id, ...rest, claims: [...claims, ...finer] });
    if (!process.stdout.write(`${answer}\n`))
      await new Promise((done) => process.stdout.once('drain', done));
  }
  return 0;
}

function readLine(line: string) {
  try {
    return inputLine.safeParse(JSON.parse(line.replace(/^\uFEFF/, '')));
  } catch {
    return inputLine.safeParse(null);
  }
}

function describeFile(path: string): number {
  try {
    const text = readFileSync(path, 'utf8');
    process.stdout.write(`${describeSplit(text, splitter().split(text))}\n`);
    return 0;
  } catch (error) {
    console.error(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  }
}

const [argument, ...rest] = process.argv.slice(2);
if (argument === '--jsonl' && rest.length === 0) process.exitCode = await answerLines();
else if (argument !== undefined && !argument.startsWith('-') && rest.length === 0)
  process.exitCode = describeFile(argument);
else {
  console.log(USAGE);
  process.exitCode = argument === undefined || argument === '--help' ? 0 : 1;
}
