'use client';

import { clsx } from 'clsx';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { controlClass, Field } from '@/components/ui/fields/field';
import {
  type MentionQuery,
  mentionAt,
  offeredFor,
  withMention,
} from '@/lib/comments/mention-query';
import type { Named } from '@/lib/comments/mentioned';
import { countWords } from '@/lib/words/figure-words';

type MentionFieldProps = {
  field: RefObject<HTMLTextAreaElement | null>;
  label: string;
  value: string;
  people: readonly Named[];
  error?: string | undefined;
  onChange: (value: string) => void;
};

/**
 * A text in which @ offers the people of the desk: the arrows choose, Enter or
 * Tab takes, Escape goes on without.
 */
export function MentionField({ field, label, value, people, error, onChange }: MentionFieldProps) {
  const listId = useId();
  const [query, setQuery] = useState<MentionQuery | null>(null);
  const [active, setActive] = useState(0);
  const offered = query ? offeredFor(query.written, people) : [];
  const open = offered.length > 0;
  const look = (area: HTMLTextAreaElement) => {
    const found = area.selectionStart === area.selectionEnd;
    setQuery(found ? mentionAt(area.value, area.selectionStart) : null);
    setActive(0);
  };
  const take = (person: Named | undefined) => {
    const area = field.current;
    if (!area || !query || !person) return;
    const written = withMention(value, query, person.name);
    // As if it had been typed, so that the browser's own undo takes it back.
    area.setSelectionRange(query.start, query.start + 1 + query.written.length);
    area.setRangeText(
      written.text.slice(query.start, written.caret),
      area.selectionStart,
      area.selectionEnd,
      'end',
    );
    area.setSelectionRange(written.caret, written.caret);
    onChange(area.value);
    setQuery(null);
    area.focus();
  };
  const choose = (event: KeyboardEvent) => {
    if (!open || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((active + step + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(offered[active]);
    else if (event.key === 'Escape') setQuery(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Field label={label} error={error}>
      {(control) => (
        <div className="relative">
          <textarea
            {...control}
            ref={field}
            dir="auto"
            rows={2}
            maxLength={10_000}
            value={value}
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={open ? listId : undefined}
            aria-activedescendant={open ? `${listId}-${active}` : undefined}
            placeholder="@ mentions somebody of the desk"
            className={clsx(controlClass, 'field-sizing-content max-h-48 min-h-16 py-2')}
            onChange={(event) => {
              onChange(event.target.value);
              look(event.target);
            }}
            onKeyDown={choose}
            onClick={(event) => look(event.currentTarget)}
            onBlur={() => setQuery(null)}
          />
          {/* A field of several lines cannot be a combobox, which would say this by itself. */}
          <span role="status" className="sr-only">
            {open && offerWords(offered.map(({ name }) => name))}
          </span>
          {open && (
            <div
              id={listId}
              role="listbox"
              aria-label="People of the desk"
              className="absolute inset-x-0 top-full z-10 mt-1 rounded-md border border-line bg-card py-1 shadow-float"
            >
              {offered.map((person, index) => (
                <div
                  key={person.id}
                  id={`${listId}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  className="min-h-9 cursor-default px-3 py-1.5 aria-selected:bg-accent-tint pointer-coarse:min-h-11 pointer-coarse:py-2.5"
                  // The field keeps the focus, and with it the list stays.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => take(person)}
                  onKeyDown={choose}
                >
                  <bdi>{person.name}</bdi>
                </div>
              ))}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}

const offerWords = (names: readonly string[]) =>
  `${countWords(names.length, 'person', 'people')}: ${names.join(', ')}. The arrows choose, Enter takes.`;
