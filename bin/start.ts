// What `npm start` and `npm run dev` run once the packages are there.
import { EnvError, readSettings } from '@/lib/server/env';
import { launch } from '@/lib/server/launch/launch';
import { LaunchError } from '@/lib/server/launch/launch-error';

type Start = { root: string; dev: boolean; signal: AbortSignal };

/** @returns the exit code: 0 after a stop that was asked for, 1 where it could not run */
export async function start({ root, dev, signal }: Start): Promise<number> {
  try {
    await launch({ root, dev, signal, settings: readSettings(), say: (line) => console.log(line) });
    return 0;
  } catch (error) {
    const forPeople = error instanceof LaunchError || error instanceof EnvError;
    console.error(forPeople ? error.message : error);
    return 1;
  }
}
