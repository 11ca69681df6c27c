'use client';

import { useRef, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { ArticleDraft } from '@/lib/articles/draft';
import { type DraftFields, draftFieldsOf } from '@/lib/documents/draft-fields';
import type { RecognisedDocument } from '@/lib/documents/schema';
import { DocumentChoice } from './document-choice';
import { PageAddressField } from './page-address-field';
import { RecognisedNotice } from './recognised-notice';
import { useDocument } from './use-document';

type DocumentFieldProps = {
  desk: string;
  /** Whether the desk has articles fetched from web addresses. */
  fetches: boolean;
  /** Puts into the form what is made of what stands in it. */
  onFill: (make: (now: ArticleDraft) => DraftFields) => void;
};

/** An article from a file or a web address: it fills in the form, says what was recognised, and can be undone. */
export function DocumentField({ desk, fetches, onFill }: DocumentFieldProps) {
  const [chosen, setChosen] = useState(0);
  // What stood in the form before the first file, which another file does not take the place of.
  const before = useRef<ArticleDraft | null>(null);
  const { state, read, fetchPage, refuse, forget } = useDocument(desk, (document) =>
    fill(document, 0),
  );

  function fill({ articles }: RecognisedDocument, index: number) {
    const article = articles[index];
    if (!article) return;
    setChosen(index);
    onFill((now) => {
      before.current ??= now;
      return draftFieldsOf(article, before.current);
    });
  }

  function choose(files: readonly File[]) {
    const [file] = files;
    if (file && files.length === 1) read(file);
    else
      refuse(
        `${files.length} files`,
        'One article is added here: choose one file. An import brings in many.',
      );
  }

  const reading = state.kind === 'reading' ? state.name : null;
  return (
    <div className="flex flex-col gap-3">
      <DocumentChoice reading={reading} onChoose={choose} />
      {fetches && <PageAddressField busy={reading !== null} onFetch={fetchPage} />}
      {state.kind === 'refused' && (
        <Notice tone="error" className="wrap-anywhere">
          <p>
            <span className="font-semibold">
              <bdi>{state.name}</bdi> was not read.
            </span>{' '}
            {state.reason} What stands in the form is as it was.
          </p>
        </Notice>
      )}
      {state.kind === 'read' && (
        <RecognisedNotice
          desk={desk}
          name={state.name}
          document={state.document}
          chosen={chosen}
          onChoose={(index) => fill(state.document, index)}
          onUndo={() => {
            const { current } = before;
            if (current) onFill(() => current);
            before.current = null;
            forget();
          }}
        />
      )}
    </div>
  );
}
