import type { ChosenFile } from './chosen-file';

/** A file that somebody has chosen: its path, and what it holds. */
export const asChosen = (file: File, path = file.webkitRelativePath || file.name): ChosenFile => ({
  path,
  size: file.size,
  file,
});

/** The files that were dropped, those in dropped folders included, with their paths. */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  // Both have to be asked for before anything is waited for: after that the drop is over.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const files = [...transfer.files];
  if (entries.every((entry) => entry === null)) return files.map((file) => asChosen(file));
  const found = await Promise.all(entries.map((entry) => (entry ? filesOf(entry) : [])));
  return found.flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function filesOf(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [asChosen(file, entry.fullPath)];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: ChosenFile[] = [];
  // A folder is read a hundred entries at a time, until there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const inner of some) found.push(...(await filesOf(inner)));
  }
}
