import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackedBytesMax } from '@/lib/imports/limits';
import { openArchive } from './open-archive';

const zip = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files));

/** Writes over the sizes that a ZIP of one file says it has unpacked, in both places. */
function lie(bytes: Uint8Array<ArrayBuffer>, size: number) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('an archive', () => {
  it('gives its files with their paths as names', async () => {
    const files = await openArchive(zip({ 'a/b.txt': strToU8('So.'), 'ä.txt': strToU8('Also.') }));
    const read = files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]);
    expect(read).toEqual([
      ['a/b.txt', 'So.'],
      ['ä.txt', 'Also.'],
    ]);
  });

  it('that would fill the memory is refused before it is unpacked', async () => {
    const zeros = new Uint8Array(40_000_000);
    const names = Array.from({ length: unpackedBytesMax / 40_000_000 + 1 }, (_, index) => index);
    const bomb = zip(Object.fromEntries(names.map((name) => [`${name}.txt`, zeros])));
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(openArchive(bomb)).rejects.toThrow('Unpacked, the archive would hold more than');
  });

  it('that lies about a size loses that file and no more', async () => {
    const bomb = lie(zip({ 'bomb.txt': new Uint8Array(5_000_000) }), 10);
    expect(await openArchive(bomb)).toEqual([
      { name: 'bomb.txt', reason: 'The file is damaged: it cannot be unpacked.' },
    ]);
  });

  it('with nothing in it is refused', async () => {
    await expect(openArchive(zip({ '.DS_Store': strToU8('x') }))).rejects.toThrow('no files');
  });

  it('that is damaged anywhere is refused, or opened, and never worse', async () => {
    const sound = zip({ 'a.txt': strToU8('The mayor left.'.repeat(20)), 'b.txt': strToU8('So.') });
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = sound.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const opened = await openArchive(bytes).catch((error: Error) => error);
        if (opened instanceof Error) expect(opened.name).toBe('RefusedItem');
        else expect(opened.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 300 },
    );
  });
});
