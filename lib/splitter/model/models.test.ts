import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FEATURE_PLACES, FIGURE_PLACES } from '../judgements/feature-places';
import { readModels } from './models';
import { crc32 } from './weights-file';

const read = (name: string) => new Uint8Array(readFileSync(`lib/splitter/weights/${name}.bin`));

describe('the weights of the judgements', () => {
  const models = readModels(read);

  test.each(['check-worthiness', 'checkability'])('%s: small, and with its check sum', (name) => {
    const bytes = read(name);
    expect(bytes.length).toBeLessThan(1_000_000);
    const stored = new DataView(bytes.buffer).getUint32(bytes.length - 4, true);
    expect(stored).toBe(crc32(bytes.subarray(0, -4)));
  });

  test('are for the features of this version, and no figure speaks against a claim', () => {
    for (const { table, scale, bias } of [models.checkWorthiness, models.checkability]) {
      expect(table).toHaveLength(FEATURE_PLACES);
      expect(scale).toBeGreaterThan(0);
      expect(Number.isFinite(bias)).toBe(true);
      for (const place of FIGURE_PLACES) expect(table[place]).toBeGreaterThanOrEqual(0);
    }
  });
});
