import type { Piece } from '@/lib/ledger/word-difference';

/** Two texts in one: struck through what went, underlined what came. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return (
    <span className="foreign">
      {pieces.map(({ text, change }) => {
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
            className="bg-accent-tint decoration-accent decoration-2 underline-offset-2 [del+&]:ms-[0.2em]"
          >
            {text}
          </ins>
        );
      })}
    </span>
  );
}
