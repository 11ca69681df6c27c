import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ArchiveFile, archiveInPieces } from './archive-in-pieces';

type Pieces = readonly Uint8Array[];

async function* filesOf(all: readonly (readonly [string, Pieces])[]): AsyncGenerator<ArchiveFile> {
  for (const [path, pieces] of all) yield [path, piecesOf(pieces)];
}

async function* piecesOf(pieces: Pieces) {
  yield* pieces;
}

async function packed(all: readonly (readonly [string, Pieces])[]): Promise<Buffer> {
  const zip: Uint8Array[] = [];
  for await (const piece of archiveInPieces(filesOf(all))) zip.push(piece);
  return Buffer.concat(zip);
}

const bytes = fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 40 });
const pieces = fc.array(
  fc.oneof(
    bytes.map((each) => Uint8Array.from(each)),
    fc.uint8Array({ maxLength: 2000 }),
  ),
  {
    maxLength: 5,
  },
);

describe('an archive in pieces', () => {
  test('gives back every file, however short or in how many pieces', async () => {
    const files = fc.array(pieces, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(files, async (contents) => {
        const all = contents.map((content, index) => [`file ${index}`, content] as const);
        const unpacked = unzipSync(await packed(all));
        expect(Object.keys(unpacked)).toEqual(all.map(([path]) => path));
        for (const [path, content] of all) {
          expect(Buffer.compare(unpacked[path] ?? Buffer.from('?'), Buffer.concat(content))).toBe(
            0,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives back a file that fflate’s own stream packs so that nobody can unpack it', async () => {
    const content = Uint8Array.from([0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
    const zip = await packed([['zeros', [content]]]);
    expect(unzipSync(zip)).toEqual({ zeros: content });
  });

  test('is the same bytes each time', async () => {
    const all = [['text.txt', [Buffer.from('One bridge.')]]] as const;
    expect(await packed(all)).toEqual(await packed(all));
  });

  test('ends with the error of whoever gives the content', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('One');
      throw new Error('It was withdrawn.');
    }
    async function* files(): AsyncGenerator<ArchiveFile> {
      yield ['text.txt', broken()];
    }
    const read = async () => {
      for await (const _ of archiveInPieces(files()));
    };
    await expect(read()).rejects.toThrow('It was withdrawn.');
  });

  test('lets go of the content where the reader has gone', async () => {
    let letGo = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield crypto.getRandomValues(new Uint8Array(65_536));
      } finally {
        letGo = true;
      }
    }
    async function* files(): AsyncGenerator<ArchiveFile> {
      yield ['endless', endless()];
    }
    const reader = archiveInPieces(files());
    await reader.next();
    await reader.return();
    await expect.poll(() => letGo).toBe(true);
  });
});
