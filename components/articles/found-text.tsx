import { cutAtTerms, searchTerms } from '@/lib/board/search-terms';

/** A text in which what was searched for is marked. */
export function FoundText({ text, search }: { text: string; search: string }) {
  let at = 0;
  return cutAtTerms(text, searchTerms(search)).map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.found ? (
      <mark key={key} className="rounded-sm bg-accent-tint text-inherit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    );
  });
}
