import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModels } from '@/lib/splitter/model/models';
import { createSplitter, type Splitter } from '@/lib/splitter/splitter';

let loaded: Splitter | undefined;

/** The desk's splitter. Its weights are read from their files at the first call. */
export function splitter(): Splitter {
  // Every command of the project runs in its root, and the server too.
  loaded ??= createSplitter(
    readModels((name) => readFileSync(join('lib/splitter/weights', `${name}.bin`))),
  );
  return loaded;
}
