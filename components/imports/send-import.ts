import { callApi } from '@/components/call-api';
import { packRequests } from '@/lib/imports/choose-files';
import type { addImportFiles, createImport, startImport } from '@/lib/imports/contract';
import type { ChosenFile } from './chosen-file';

type Sending = {
  desk: string;
  /** The id that the import has: sent again, it is the same import, and files in it are not doubled. */
  id: string;
  files: readonly ChosenFile[];
  /** Told how many files are there by now. */
  onSent: (count: number) => void;
};

/** Sends the files of an import and starts it. Throws as `callApi` does; then it can be sent again. */
export async function sendImport({ desk, id, files, onSent }: Sending): Promise<void> {
  const path = `/desks/${desk}/imports`;
  await callApi<typeof createImport>({ method: 'POST', path, body: { id } });
  let sent = 0;
  for (const pack of packRequests(files)) {
    const form = new FormData();
    for (const { file, path: name } of pack) form.append('file', file, name);
    await callApi<typeof addImportFiles>({ method: 'POST', path: `${path}/${id}/files`, form });
    sent += pack.length;
    onSent(sent);
  }
  await callApi<typeof startImport>({ method: 'POST', path: `${path}/${id}/start` });
}
