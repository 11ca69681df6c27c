'use client';

import { ArrowUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/fields/field';
import type { Question } from '@/lib/checklists/schema';

/** A list of questions, each to be worded, moved up or taken out. An empty one is not kept. */
export function QuestionFields({
  questions,
  onChange,
}: {
  questions: readonly Question[];
  onChange: (questions: readonly Question[]) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const count = useRef(questions.length);
  useEffect(() => {
    const last = list.current?.querySelector<HTMLTextAreaElement>('li:last-child textarea');
    // A question that has just been added is there to be written.
    if (questions.length > count.current && last?.value === '') last.focus();
    count.current = questions.length;
  }, [questions.length]);
  return (
    <ol ref={list} className="flex flex-col gap-2">
      {questions.map((question, index) => (
        <li key={question.id} className="flex items-start gap-1">
          <textarea
            aria-label={`Question ${index + 1}`}
            dir="auto"
            rows={1}
            maxLength={300}
            value={question.text}
            onChange={(event) => onChange(questions.with(index, worded(question, event.target)))}
            onKeyDown={(event) => {
              // A question is one paragraph, however many lines it takes on a narrow page.
              if (event.key === 'Enter') event.preventDefault();
            }}
            className={`${controlClass} field-sizing-content min-h-10 min-w-0 resize-none py-2`}
          />
          <Button
            look="quiet"
            size="icon"
            aria-label={`Move question ${index + 1} up`}
            disabled={index === 0}
            onClick={() => onChange(movedUp(questions, index))}
          >
            <ArrowUp aria-hidden className="size-4" />
          </Button>
          <Button
            look="quiet"
            size="icon"
            aria-label={`Remove question ${index + 1}`}
            onClick={() => onChange(questions.toSpliced(index, 1))}
          >
            <X aria-hidden className="size-4" />
          </Button>
        </li>
      ))}
    </ol>
  );
}

const worded = (question: Question, { value: text }: { value: string }) => ({ ...question, text });

const movedUp = (questions: readonly Question[], index: number) =>
  questions.toSpliced(index - 1, 2, ...questions.slice(index - 1, index + 1).toReversed());
