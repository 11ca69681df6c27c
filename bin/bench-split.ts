// Measures the splitter on annotated texts, when they lie beside the project. They are not part of
// it, so a checkout alone has nothing to measure.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const bench = fileURLToPath(new URL('../../shared/bench', import.meta.url));

if (existsSync(`${bench}/score.mjs`) && existsSync(`${bench}/data`)) {
  const splitter = ['npm', 'run', '--silent', 'split', '--', '--jsonl'];
  const program = [
    `${bench}/score.mjs`,
    '--data',
    `${bench}/data`,
    ...process.argv.slice(2),
    '--',
    ...splitter,
  ];
  const { status } = spawnSync(process.execPath, program, { cwd: project, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  console.log(
    'There are no annotated texts beside the project (../shared/bench/data), so nothing was measured.',
  );
}
