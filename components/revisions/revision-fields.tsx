import type { ClipboardEvent } from 'react';
import { useRef } from 'react';
import { DayField } from '@/components/ui/fields/day-field';
import { TextArea } from '@/components/ui/fields/text-area';
import { TextField } from '@/components/ui/fields/text-field';
import { asShownInTextArea } from '@/lib/articles/pasted-text';
import { type RevisionDraft, withBreaksOf } from '@/lib/revisions/draft';
import type { RevisionField } from './revision-failure';

type RevisionFieldsProps = {
  draft: RevisionDraft;
  /** The text that the article has now. */
  present: string;
  errors: Partial<Record<RevisionField, string>>;
  onChange: (change: Partial<RevisionDraft>) => void;
};

/** The new text, why it is another, and the title and date that go with it. */
export function RevisionFields({ draft, present, errors, onChange }: RevisionFieldsProps) {
  /** What came from the clipboard in place of all that stood there: its line breaks are meant. */
  const pasted = useRef<string | null>(null);

  function paste({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) {
    const { value, selectionStart, selectionEnd } = currentTarget;
    const replacesAll = selectionStart === 0 && selectionEnd === value.length;
    pasted.current = replacesAll ? clipboardData.getData('text/plain') : null;
  }

  function meant(shown: string): string {
    const { current } = pasted;
    if (current !== null && asShownInTextArea(current) === shown) return current;
    return withBreaksOf(present, shown);
  }

  return (
    <>
      <TextArea
        label="Text"
        name="text"
        required
        rows={16}
        value={asShownInTextArea(draft.text)}
        onPaste={paste}
        onChange={(event) => onChange({ text: meant(event.currentTarget.value) })}
        error={errors.text}
        hint="The text as it is now. Change it here, or paste the new one over it."
        spellCheck={false}
        dir="auto"
        areaClassName="article-text! field-sizing-content max-h-[60dvh] min-h-72 px-4! py-3!"
      />
      <TextArea
        label="Why has it changed?"
        name="reason"
        required
        rows={2}
        maxLength={2000}
        value={draft.reason}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
        error={errors.reason}
        hint="The desk reads it in the history, and in the list of revisions."
        dir="auto"
      />
      <fieldset className="grid min-w-0 gap-x-6 gap-y-5 sm:grid-cols-[1fr_auto]">
        <legend className="mb-4 text-base font-semibold">If these have changed too</legend>
        <TextField
          label="Title"
          name="title"
          required
          autoComplete="off"
          dir="auto"
          value={draft.title}
          error={errors.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <DayField
          label="Date of the article"
          name="publishedOn"
          optional
          value={draft.publishedOn}
          error={errors.publishedOn}
          onChange={(event) => onChange({ publishedOn: event.currentTarget.value })}
        />
      </fieldset>
    </>
  );
}
