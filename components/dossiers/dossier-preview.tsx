import { Notice } from '@/components/ui/notice';
import { StatusBar } from '@/components/ui/status/status-bar';
import { countedWords, mostCounted } from '@/lib/board/counted';
import { type StatusCounts, totalOf } from '@/lib/claims/status';
import { isPrinted } from '@/lib/dossiers/formats';
import { printedMax } from '@/lib/dossiers/limits';
import { countWords, figureWords } from '@/lib/words/figure-words';

type DossierPreviewProps = {
  filter: string;
  preview: { articles: number; counts: StatusCounts };
};

/** What a dossier would be of as things stand: which articles, how many, how their claims stand. */
export function DossierPreview({ filter, preview }: DossierPreviewProps) {
  const { articles, counts } = preview;
  const claims = totalOf(counts);
  const isAll = articles <= mostCounted;
  return (
    <section aria-labelledby="what-of" className="mt-4">
      <h2 id="what-of" className="sr-only">
        What it is of
      </h2>
      <p className="font-serif text-lg leading-normal">
        <bdi>{filter}</bdi>.
      </p>
      <p className="mt-2">
        {isAll
          ? `${countWords(articles, 'article')} with ${countWords(claims, 'claim')} as things stand.`
          : `${countedWords(articles)} articles as things stand.`}
      </p>
      {isAll && <StatusBar counts={counts} className="mt-3" />}
      <p className="mt-3 max-w-measure text-muted">
        All of them are read at one moment, at which the dossier stays: what changes later is not in
        it. It is made in the background, and you can leave the page.
      </p>
      {!isPrinted({ articles, claims }) && (
        <Notice className="mt-4" title="It is too large to be read from top to bottom.">
          There will be CSV, JSON and the other formats of any length. To read, print or open in
          Excel it has to have {figureWords(printedMax.articles)} articles and{' '}
          {figureWords(printedMax.claims)} claims at most: narrow the list for that.
        </Notice>
      )}
    </section>
  );
}
