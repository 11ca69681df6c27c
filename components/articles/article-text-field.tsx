'use client';

import { type ClipboardEvent, useDeferredValue, useRef } from 'react';
import { TextArea } from '@/components/ui/fields/text-area';
import { textBytesMax } from '@/lib/articles/check-text';
import { asShownInTextArea, exactText } from '@/lib/articles/pasted-text';
import { textSize } from '@/lib/articles/text-size';
import { countWords } from '@/lib/words/figure-words';

type ArticleTextFieldProps = {
  /** The exact text. */
  text: string;
  error: string | undefined;
  onChange: (text: string) => void;
};

/** Where the article goes in, in the type in which it will be read. */
export function ArticleTextField({ text, error, onChange }: ArticleTextFieldProps) {
  const pasted = useRef<string | null>(null);

  function paste({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) {
    const { value, selectionStart, selectionEnd } = currentTarget;
    const replacesAll = selectionStart === 0 && selectionEnd === value.length;
    if (replacesAll) pasted.current = clipboardData.getData('text/plain');
  }

  return (
    <TextArea
      label="Text"
      name="text"
      required
      rows={16}
      value={asShownInTextArea(text)}
      onPaste={paste}
      onChange={(event) => onChange(exactText(event.currentTarget.value, pasted.current))}
      error={error}
      hint={<TextSize text={text} />}
      spellCheck={false}
      dir="auto"
      areaClassName="article-text! field-sizing-content max-h-[70dvh] min-h-72 px-4! py-3!"
    />
  );
}

function TextSize({ text }: { text: string }) {
  // Counting waits for the typing: a text may be two million bytes long.
  const { words, bytes } = textSize(useDeferredValue(text));
  const isTooLong = bytes > textBytesMax;
  return (
    <span className="flex flex-wrap justify-between gap-x-4 tabular-nums">
      <span>Kept exactly as you paste it.</span>
      <span className={isTooLong ? 'font-semibold text-disputed' : undefined}>
        {countWords(words, 'word')}, {sizeWords(bytes)} of {sizeWords(textBytesMax)}
      </span>
    </span>
  );
}

/** Bytes as a person reads them: "812 bytes", "12 kB", "1.4 MB". */
function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1).replace(/\.0$/, '')} MB`;
}
