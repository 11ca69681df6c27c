import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModels } from '@/lib/splitter/model/models';
import { createSplitter, type Splitter } from '@/lib/splitter/splitter';

// What a start has warmed up hangs on globalThis: Next.js loads this file once for the start and
// once more for the pages.
const warm: { claimdeskSplitter?: Splitter } = globalThis as object;
let loaded: Splitter | undefined;

/** The desk's splitter. Its weights are read from their files at the first call. */
export function splitter(): Splitter {
  // Every command of the project runs in its root, and the server too.
  loaded ??=
    warm.claimdeskSplitter ??
    createSplitter(readModels((name) => readFileSync(join('lib/splitter/weights', `${name}.bin`))));
  return loaded;
}

/** A little of everything that the splitter takes apart. */
const SAMPLE = `Council raises ferry fares

HARLOW, 3 March – “We cannot wait any longer,” Ada Wern, who leads the council, told reporters on
Monday, after at least 14 people were hurt in what police called an accident. The Harlow Front, a
local group, claimed responsibility for the fire, which could not be independently verified, and
said it would go on. According to the ministry, ferries and buses carried 1,400 passengers in 2021,
20 percent more than in the year before.`;

/**
 * Reads the weights and takes a text apart, so that the first article of a reviewer takes no longer
 * than those after it. Throws where the weights cannot be read.
 */
export function warmUp(): void {
  warm.claimdeskSplitter = splitter();
  warm.claimdeskSplitter.split(SAMPLE);
}
