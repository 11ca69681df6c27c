import { spawn } from 'node:child_process';
import { childEnv } from '@/lib/server/env';
import { LaunchError } from './launch-error';

export type Step = {
  /** What is run, as arguments of this Node. */
  args: string[];
  /** The folder it runs in. */
  root: string;
  env?: Record<string, string>;
  /** Ends the program and whatever it started. */
  signal: AbortSignal;
  /** The sentence where it fails; what the program said goes before it. */
  failure: string;
};

/**
 * Runs a program of the toolchain silently; only a failure shows what it said.
 *
 * @returns what it wrote to standard output
 * @throws LaunchError where it fails, the signal's reason where it was ended
 */
export async function runStep(step: Step): Promise<string> {
  step.signal.throwIfAborted();
  const child = spawn(process.execPath, step.args, {
    cwd: step.root,
    env: childEnv(step.env ?? {}),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its own children can be ended with it.
    detached: process.platform !== 'win32',
  });
  let output = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
    said += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const end = () => {
    if (child.pid === undefined) return;
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  };
  step.signal.addEventListener('abort', end, { once: true });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  step.signal.removeEventListener('abort', end);
  step.signal.throwIfAborted();
  if (code !== 0) throw new LaunchError(`${said.trimEnd()}\n\n${step.failure}`);
  return output;
}
