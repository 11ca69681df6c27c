import { v7 as uuid } from 'uuid';
import type { Actor } from '@/lib/desks/actor';
import { addFiles, createImport, startImport } from '@/lib/imports/mutations';
import { takeTurn } from '@/lib/server/imports/take-turn';

/** Files by name: text as UTF-8, or bytes as they are. */
export type Files = Record<string, string | Uint8Array<ArrayBuffer>>;

const encoder = new TextEncoder();

/** Files as the API hands them over. */
export const asUploads = (files: Files) =>
  Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? encoder.encode(content) : content,
  }));

/** An import with files that was not started; its id. */
export async function makeOpenImport(actor: Actor, files: Files): Promise<string> {
  const id = uuid();
  await createImport(actor, { id });
  await addFiles(actor, id, asUploads(files));
  return id;
}

/** An import that runs, and that nobody works yet; its id. */
export async function makeImport(actor: Actor, files: Files): Promise<string> {
  const id = await makeOpenImport(actor, files);
  await startImport(actor, id);
  return id;
}

const staying = new AbortController().signal;

/** Works an import, turn after turn, until there is nothing to take any more. */
export async function workThrough(importId: string): Promise<void> {
  while ((await takeTurn(importId, staying)) > 0);
}
