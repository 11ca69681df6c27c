import { ArticleNav } from './article-nav';

type ArticleHeadingProps = {
  desk: string;
  article: { id: string; title: string };
  /** What this view of the article is, such as "Report". */
  kind: string;
};

/** The head of an article's page: what it shows of which article, and the way to the other views. */
export function ArticleHeading({ desk, article, kind }: ArticleHeadingProps) {
  return (
    <header>
      <div className="mb-6 border-b border-line print:hidden">
        <ArticleNav desk={desk} article={article.id} />
      </div>
      <h1 className="[overflow-wrap:anywhere]">
        <span className="block font-sans text-sm text-muted">{kind}</span>{' '}
        <span className="mt-1 block font-serif text-xl md:text-2xl" dir="auto">
          {article.title}
        </span>
      </h1>
    </header>
  );
}
