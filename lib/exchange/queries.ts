import { Problem } from '@/lib/api/problem';
import { UnreadableImport } from './imported-claims';
import { readImport } from './read-import';
import type { ImportView } from './schema';
import { toImportView } from './to-import-view';

/**
 * A file of another tool as the desk would take it in. Nothing is stored. Throws
 * `invalid-input` where it is none that can be read.
 */
export function previewImport({ file, text }: { file: string; text: string | null }): ImportView {
  try {
    return toImportView(readImport(file, text));
  } catch (error) {
    if (!(error instanceof UnreadableImport)) throw error;
    const { message } = error;
    throw new Problem('invalid-input', message, { issues: [{ path: 'body.file', message }] });
  }
}
