import type { Split } from '@/lib/splitter/types';

/** A new text, split, and the newest one that the article has. */
export type Prepared = {
  newest: { id: string; number: number; text: string; sha256: string };
  /** What the article is called and dated before and from then on. */
  article: { title: string; publishedOn: string | null };
  details: { title: string; publishedOn: string | null };
  text: string;
  split: Split;
};
