import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32, readWeights, writeWeights } from './weights-file';

const sample = {
  model: 'sample',
  facts: { classes: ['yes', 'no'], bits: 4 },
  arrays: {
    rows: Int8Array.from([1, -2, 3]),
    counts: Int16Array.from([400]),
    keys: Int32Array.from([-5, 70_000]),
    bias: Float32Array.from([0.5]),
  },
};

describe('a file of weights', () => {
  test('is read as it was written, wherever it lies in memory', () => {
    const bytes = writeWeights(sample);
    expect(readWeights(bytes, 'sample')).toEqual(sample);
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(readWeights(moved.subarray(3), 'sample')).toEqual(sample);
    // A small Buffer is part of a larger one, and its `slice` copies nothing.
    expect(readWeights(Buffer.from(moved.buffer, 3), 'sample')).toEqual(sample);
  });

  test('is refused with the reason when it is another file', () => {
    const bytes = writeWeights(sample);
    expect(() => readWeights(bytes, 'tagger')).toThrow(
      "tagger cannot be used: they are the sample's",
    );
    expect(() => readWeights(new Uint8Array(3), 'tagger')).toThrow('this is no such file');
    const other = bytes.slice();
    other[4] = 2;
    expect(() => readWeights(other, 'sample')).toThrow('another format');
  });

  test('is refused when a single bit of it has changed, or its end is missing', () => {
    const bytes = writeWeights(sample);
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const damaged = bytes.slice();
        const at = bit >> 3;
        damaged[at] = (damaged[at] ?? 0) ^ (1 << (bit & 7));
        expect(() => readWeights(damaged, 'sample')).toThrow();
      }),
    );
    for (const length of [0, 11, 40, bytes.length - 1]) {
      expect(() => readWeights(bytes.slice(0, length), 'sample')).toThrow();
    }
  });

  test('has the check sum that everybody computes', () => {
    // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
