import { oneLine } from '@/lib/words/one-line';

const lengthMax = 400;

/**
 * The path of a file as an import keeps it: with slashes, without what is no text, and of a long one
 * the end. It is a name to be read, and never a place where anything is stored.
 */
export function itemName(path: string): string {
  const plain = oneLine(path.replaceAll('\\', '/').toWellFormed())
    .replace(/^(?:\.?\/)+/, '')
    .trim();
  const name = plain === '' ? 'A file without a name' : plain;
  return name.length <= lengthMax ? name : `…${name.slice(1 - lengthMax).toWellFormed()}`;
}

/** The last part of a path, without what says its format: “Harbour fire” of “news/Harbour fire.txt”. */
export function titleFromName(name: string): string {
  const last = name.split('/').at(-1) ?? name;
  return last.replace(/\.\w{1,5}$/, '').trim() || last;
}

/** Whether a path is of what an operating system leaves behind, and nobody means to bring in. */
export function isLeftover(path: string): boolean {
  return path
    .split(/[\\/]/)
    .some((part) => /^(?:__MACOSX|\..*|Thumbs\.db|desktop\.ini)$/i.test(part));
}
