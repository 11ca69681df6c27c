import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const command = fileURLToPath(new URL('./split.ts', import.meta.url));

function run(args: string[], input: string) {
  const options = { input, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, ['--import', 'tsx', command, ...args], options);
}

describe('the split command', () => {
  test('answers every line in order with its id', () => {
    const lines = ['The dam broke.', '', 'The mayor said the road was closed.'];
    const input = lines.map((text, i) => JSON.stringify({ id: `d${i}`, text })).join('\r\n');
    const { status, stdout } = run(['--jsonl'], input);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({ id, claims }) => [id, claims.length])).toEqual([
      ['d0', 1],
      ['d1', 0],
      ['d2', 1],
    ]);
  });

  test.each(['no JSON', '{"id":"b"}', '{"id":1,"text":"x"}', '[]'])(
    'names the line that is no document: %s',
    (bad) => {
      const { status, stdout, stderr } = run(
        ['--jsonl'],
        `{"id":"a","text":"It rained."}\n${bad}\n`,
      );
      expect(status).toBe(1);
      expect(stderr).toMatch(/^Line 2 is not [^\n]*\.\n$/);
      expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    },
  );

  test('says how it is used, and that a file cannot be read', () => {
    expect(run([], '').stdout).toMatch(/^Usage:/);
    expect(run(['/nowhere/at/all.txt'], '').status).toBe(1);
  });
});
