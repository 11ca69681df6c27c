import { wordDifference } from '@/lib/ledger/word-difference';

/** A text as it was and as it is, word by word: struck through what went, underlined what came. */
export function Difference({ before, after }: { before: string; after: string }) {
  let at = 0;
  return (
    <span className="foreign">
      {wordDifference(before, after).map(({ text, change }) => {
        const key = at;
        at += text.length;
        if (change === 'kept') return <span key={key}>{text}</span>;
        return change === 'removed' ? (
          <del key={key} className="text-muted decoration-2">
            {text}
          </del>
        ) : (
          <ins
            key={key}
            className="bg-accent-tint decoration-accent decoration-2 underline-offset-2"
          >
            {text}
          </ins>
        );
      })}
    </span>
  );
}
