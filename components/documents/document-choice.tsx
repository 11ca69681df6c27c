'use client';

import { clsx } from 'clsx';
import { FileText } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

const accepted = '.txt,.md,.html,.htm,.docx,.pdf,.eml,.json,.jsonl,.csv,.tsv,.xlsx';

type DocumentChoiceProps = {
  /** The name of the file that is being read; null while none is. */
  reading: string | null;
  onChoose: (files: readonly File[]) => void;
};

/** Where a file is chosen. It may be dropped anywhere on the page. */
export function DocumentChoice({ reading, onChoose }: DocumentChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  const isAbove = useDrop(onChoose);
  return (
    <div
      className={clsx(
        'flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-dashed px-4 py-3',
        isAbove ? 'border-accent bg-accent-tint' : 'border-edge',
      )}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label="File of the article"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file, mended, can be chosen once more.
          currentTarget.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
      <Button busy={reading !== null} onClick={() => input.current?.click()}>
        <FileText aria-hidden className="size-4" />
        Choose a file
      </Button>
      <p className="min-w-0 flex-1 basis-56 text-muted wrap-anywhere" role="status">
        {reading === null ? (
          'or drop it here: text, Markdown, HTML, Word (.docx), PDF, e-mail, JSON, CSV, Excel (.xlsx).'
        ) : (
          <>
            Reading <bdi>{reading}</bdi> …
          </>
        )}
      </p>
    </div>
  );
}

/** Takes files that are dropped anywhere on the page. Answers whether some are held above it. */
function useDrop(onDrop: (files: readonly File[]) => void): boolean {
  const [isAbove, setAbove] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Otherwise the browser would leave the page and open the file.
      event.preventDefault();
      setAbove(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setAbove(false);
    };
    const dropped = (event: DragEvent) => {
      setAbove(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) drop(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', dropped);
    };
  }, []);
  return isAbove;
}
