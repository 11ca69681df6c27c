// What `npm start` and `npm run dev` run once the packages are there.
import { EnvError, readSettings } from '@/lib/server/env';
import { launch } from '@/lib/server/launch/launch';
import { LaunchError } from '@/lib/server/launch/launch-error';
import { launchWorker } from '@/lib/server/launch/launch-worker';

type Start = {
  root: string;
  dev: boolean;
  /** Whether it does long work only, and serves no pages. */
  worker: boolean;
  signal: AbortSignal;
};

/** @returns the exit code: 0 after a stop that was asked for, 1 where it could not run */
export async function start({ root, dev, worker, signal }: Start): Promise<number> {
  try {
    const options = { root, signal, settings: readSettings(), say: console.log };
    await (worker ? launchWorker(options) : launch({ ...options, dev }));
    return 0;
  } catch (error) {
    const forPeople = error instanceof LaunchError || error instanceof EnvError;
    console.error(forPeople ? error.message : error);
    return 1;
  }
}
