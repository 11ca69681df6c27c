// `npm run bench:split` measures the splitter on annotated texts, where they lie beside the project,
// and shows the figures beside those of the last commit. With `-- --keep` they become the committed
// ones; anything else goes to the measuring program, which then prints all it has.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const bench = fileURLToPath(new URL('../../shared/bench', import.meta.url));
const kept = fileURLToPath(new URL('./bench-split.json', import.meta.url));

/** What the project answers for: a name, and where the measuring program has it. */
const MEASURES = [
  ['GUM news, sentence F1', 'gum-news', 'sentence f1'],
  ['EWT, sentence F1', 'ud-english/ewt', 'sentence f1'],
  ['GUM, sentence F1', 'ud-english/gum', 'sentence f1'],
  ['golden rules, all right', 'golden-rules', 'all sentences right'],
  ['PropSegmEnt, F1 at 0.5', 'propsegment', 'proposition@0.5 f1'],
  ['PropSegmEnt, F1 at 0.8', 'propsegment', 'proposition@0.8 f1'],
  ['REALSumm, F1 at 0.7', 'realsumm', 'claim f1@0.7'],
  ['PyrXSum, F1 at 0.7', 'pyrxsum', 'claim f1@0.7'],
  ['CT24 dev, F1 of yes', 'ct24/dev', 'check-worthy f1'],
  ['CT24 dev-test, F1 of yes', 'ct24/dev-test', 'check-worthy f1'],
  ['NewsSD val, macro-F1', 'newssd/val', 'checkable macro-f1'],
  ['BABE, macro-F1', 'babe', 'checkable macro-f1'],
  ['PoliClaim, accuracy', 'policlaim', 'checkable accuracy'],
  ['PolNeAR, content at 0.5', 'polnear', 'content@0.5 f1'],
  ['PolNeAR, linked F1', 'polnear', 'linked f1'],
  ['PolNeAR, source exact F1', 'polnear', 'source exact f1'],
  ['PolNeAR, cue exact F1', 'polnear', 'cue exact f1'],
] as const;

type Report = {
  results: { set: string; metric: string; value: number }[];
  violations: unknown[];
};

function measure(options: string[], stdout: 'inherit' | 'ignore'): number {
  const splitter = ['npm', 'run', '--silent', 'split', '--', '--jsonl'];
  const program = [`${bench}/score.mjs`, '--data', `${bench}/data`, ...options, '--', ...splitter];
  const { status } = spawnSync(process.execPath, program, {
    cwd: project,
    stdio: ['ignore', stdout, 'inherit'],
  });
  return status ?? 1;
}

function compare(keep: boolean): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-split-'));
  const file = join(folder, 'report.json');
  try {
    const status = measure(['--json', file], 'ignore');
    const { results, violations }: Report = JSON.parse(readFileSync(file, 'utf8'));
    const before: Record<string, number> = existsSync(kept)
      ? JSON.parse(readFileSync(kept, 'utf8'))
      : {};
    const now = Object.fromEntries(
      MEASURES.map(([name, set, metric]) => [
        name,
        results.find((result) => result.set === set && result.metric === metric)?.value ?? 0,
      ]),
    );
    console.log(`${'measure'.padEnd(28)}committed     now`);
    for (const [name, value] of Object.entries(now)) {
      const committed = before[name]?.toFixed(1) ?? '–';
      console.log(`${name.padEnd(28)}${committed.padStart(9)}${value.toFixed(1).padStart(8)}`);
    }
    console.log(
      `${'violations of the contract'.padEnd(28)}${String(violations.length).padStart(17)}`,
    );
    if (keep) writeFileSync(kept, `${JSON.stringify(now, null, 2)}\n`);
    return status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const options = process.argv.slice(2);
if (!existsSync(`${bench}/score.mjs`) || !existsSync(`${bench}/data`)) {
  console.log(
    'There are no annotated texts beside the project (../shared/bench/data), so nothing was measured.',
  );
} else if (options.length > 0 && options[0] !== '--keep') {
  process.exitCode = measure(options, 'inherit');
} else process.exitCode = compare(options[0] === '--keep');
