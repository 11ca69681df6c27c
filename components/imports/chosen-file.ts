/** A file that somebody has chosen, not read yet. */
export type ChosenFile = { path: string; size: number; file: File };
