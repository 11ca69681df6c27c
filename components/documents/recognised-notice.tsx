import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/fields/select';
import { Notice } from '@/components/ui/notice';
import { sayingsOf, shapeOf } from '@/lib/documents/draft-fields';
import type { RecognisedDocument } from '@/lib/documents/schema';
import { countWords } from '@/lib/words/figure-words';

type RecognisedNoticeProps = {
  desk: string;
  name: string;
  document: RecognisedDocument;
  /** Which of its articles is in the form. */
  chosen: number;
  onChoose: (index: number) => void;
  onUndo: () => void;
};

/** What was recognised in a file, what was left out, and the way back. */
export function RecognisedNotice({
  desk,
  name,
  document: { articles, articleCount, refusals, refusalCount },
  chosen,
  onChoose,
  onUndo,
}: RecognisedNoticeProps) {
  const article = articles[chosen];
  if (!article) return null;
  const { paragraphs, language, dropped } = article;
  return (
    <Notice>
      <div className="flex flex-col gap-3">
        <div className="flex items-start justify-between gap-3">
          <p className="min-w-0 wrap-anywhere">
            <span className="font-semibold">
              Read from <bdi>{name}</bdi>: {shapeOf(paragraphs, language)}.
            </span>{' '}
            {sayingsOf(article)} Look it through and correct it before you add it.
          </p>
          <Button size="small" className="shrink-0" onClick={onUndo}>
            Undo
          </Button>
        </div>
        {articles.length > 1 && (
          <Select
            label={`Which of its ${articleCount} articles`}
            hint={
              <>
                {articleCount > articles.length && `The first ${articles.length} are listed. `}
                One is added here; <ImportLink desk={desk} /> brings in all of them.
              </>
            }
            value={String(chosen)}
            onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
            options={articles.map(({ title, text }, index) => ({
              value: String(index),
              label: `${index + 1}. ${title ?? text.trim().slice(0, 80)}`,
            }))}
          />
        )}
        {dropped.length > 0 && (
          <Folded
            summary={`Left out as no part of the article: ${stretches(dropped.length)}`}
            lines={dropped.map((words) => ({ words }))}
          />
        )}
        {refusals.length > 0 && (
          <Folded
            summary={`Could not be read: ${refusalCount} of ${articleCount + refusalCount}`}
            lines={refusals.map(({ where, reason }) => ({ words: reason, where }))}
          />
        )}
      </div>
    </Notice>
  );
}

function ImportLink({ desk }: { desk: string }) {
  return (
    <Link href={`/desks/${desk}/imports/new`} className="text-accent underline">
      an import
    </Link>
  );
}

const stretches = (count: number) => countWords(count, 'stretch', 'stretches');

type FoldedProps = { summary: string; lines: readonly { words: string; where?: string }[] };

function Folded({ summary, lines }: FoldedProps) {
  return (
    <details>
      <summary className="min-h-8 content-center pointer-coarse:min-h-10">{summary}</summary>
      <ul className="mt-1 max-h-60 list-disc overflow-y-auto pl-5 text-muted">
        {lines.map(({ words, where }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one file never move.
          <li key={index} className="wrap-anywhere">
            {where && `${where}: `}
            <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
