import { countWords } from '@/lib/words/figure-words';
/** Bytes as a person reads them: “812 bytes”, “12 kB”, “1.4 MB”, “1 GB”. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return countWords(bytes, 'byte');
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  const [divisor, unit] = bytes < 999_950_000 ? [1e6, 'MB'] : [1e9, 'GB'];
  return `${(bytes / divisor).toFixed(1).replace(/\.0$/, '')} ${unit}`;
}
