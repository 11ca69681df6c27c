import { afterAll, describe, expect, it } from 'vitest';
import { UnreadableDocument } from '@/lib/documents/document';
import { expectProblem } from '@/prisma/testing/expect-problem';
import { sampleDocx, sampleTitle } from '@/prisma/testing/sample-documents';
import { readDocumentApart, stopReader } from './document-reader';

const textFile = (words: string) => ({
  name: 'a.txt',
  type: null,
  bytes: new TextEncoder().encode(words),
});

afterAll(stopReader);

describe('the reader of documents', () => {
  it('tells what a file says, from a process of its own', async () => {
    const file = { name: 'a.docx', type: null, bytes: await sampleDocx() };
    const { articles } = await readDocumentApart(file);
    expect(articles[0]?.title).toBe(sampleTitle);
  });

  it('tells why a file cannot be read', async () => {
    const reading = readDocumentApart(textFile(''));
    await expect(reading).rejects.toThrow(UnreadableDocument);
    await expect(reading).rejects.toThrow('The file is empty.');
  });

  it('reads one after the other, and refuses where many wait', async () => {
    const words = Array.from({ length: 8 }, (_, index) => `Words ${index}.`);
    const readings = words.map((text) => readDocumentApart(textFile(text)));
    await expectProblem('too-many-requests', readDocumentApart(textFile('One more.')));
    const texts = (await Promise.all(readings)).map(({ articles }) => articles[0]?.text);
    expect(texts).toEqual(words);
    expect((await readDocumentApart(textFile('And now.'))).articles).toHaveLength(1);
  });

  it('ends what takes too long, and is begun anew', async () => {
    const file = { name: 'a.docx', type: null, bytes: await sampleDocx() };
    const reading = readDocumentApart(file, 1);
    await expect(reading).rejects.toThrow(UnreadableDocument);
    await expect(reading).rejects.toThrow(/too much time or memory/);
    expect((await readDocumentApart(file)).articles[0]?.title).toBe(sampleTitle);
  });
});
