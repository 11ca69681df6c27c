import { type DocumentArticle, UnreadableDocument } from '@/lib/documents/document';
import { RefusedItem } from '@/lib/imports/refused-item';
import { readDocumentApart } from '../apart/document-reader';
import { isArchive, openArchive } from './open-archive';

/** An item that somebody has taken to work it. */
export type TakenItem = {
  id: string;
  name: string;
  isRead: boolean;
  articleId: string;
  openedFromId: string | null;
  attempts: number;
};

/** What is in an item: files and articles, each under its name, or why one of them is not taken. */
export type Contained = { name: string } & (
  | { bytes: Uint8Array<ArrayBuffer>; isRead: boolean; reason?: undefined }
  | { reason: string; bytes?: undefined }
);

/** An item is one article, or holds several things. */
export type Opened = { article: DocumentArticle } | { contained: Contained[] };

/** Reads what an item holds. Throws `RefusedItem` where nothing can be brought in of it. */
export async function openItem(
  item: Pick<TakenItem, 'name' | 'isRead'>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Opened> {
  // Only we write what is read already.
  if (item.isRead) return { article: JSON.parse(new TextDecoder().decode(bytes)) };
  if (isArchive(item.name)) return { contained: await openWhole(item.name, bytes) };
  const { articles, refusals } = await readDocumentApart({
    name: item.name,
    type: null,
    bytes,
  }).catch((error: unknown) => {
    throw error instanceof UnreadableDocument ? new RefusedItem(error.message) : error;
  });
  const [only, ...others] = articles;
  if (only && others.length === 0 && refusals.length === 0) return { article: only };
  const encoder = new TextEncoder();
  return {
    contained: [
      ...articles.map((article, index) => ({
        name: `${item.name}, article ${index + 1}`,
        bytes: encoder.encode(JSON.stringify({ ...article, dropped: [] })),
        isRead: true,
      })),
      ...refusals.map(({ where, reason }) => ({ name: `${item.name}, ${where}`, reason })),
    ],
  };
}

async function openWhole(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Contained[]> {
  const files = await openArchive(bytes);
  return files.map((file) => {
    const path = `${name}/${file.name}`;
    return file.bytes ? { name: path, bytes: file.bytes, isRead: false } : { ...file, name: path };
  });
}
