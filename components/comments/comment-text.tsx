import { commentParts } from '@/lib/comments/comment-parts';
import type { Named } from '@/lib/comments/mentioned';

/** What somebody has said: plain text, in which links can be followed and mentions stand out. */
export function CommentText({ text, mentions }: { text: string; mentions: readonly Named[] }) {
  return (
    <p dir="auto" className="foreign">
      {commentParts(text, mentions).map((part, index) => {
        // The parts of one text never change places.
        const key = `${index}`;
        if (part.kind === 'words') return part.text;
        if (part.kind === 'mention') {
          return (
            <strong key={key} className="font-semibold text-accent">
              {part.text}
            </strong>
          );
        }
        return (
          <a
            key={key}
            href={part.href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            className="text-accent underline underline-offset-2"
          >
            {part.text}
          </a>
        );
      })}
    </p>
  );
}
