'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import type { setChecklist } from '@/lib/checklists/contract';
import type { ChecklistView, Question } from '@/lib/checklists/schema';
import { standardQuestions } from '@/lib/checklists/standard-questions';
import { kinds } from '@/lib/claims/kinds';
import { countWords } from '@/lib/words/figure-words';
import { QuestionFields } from './question-fields';

type Outcome = { tone: 'done' | 'error'; words: string };

/** The questions that the desk asks of one kind of claim, for an admin to change. */
export function ChecklistForm({ desk, checklist }: { desk: string; checklist: ChecklistView }) {
  const { kind } = checklist;
  const [stored, setStored] = useState(checklist);
  const [questions, setQuestions] = useState<readonly Question[]>(checklist.questions);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();
  const isChanged = JSON.stringify(questions) !== JSON.stringify(stored.questions);
  const isStandard = JSON.stringify(questions) === JSON.stringify(standardQuestions[kind]);
  const change = (changed: readonly Question[]) => {
    setQuestions(changed);
    setOutcome(null);
  };

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const written = questions.filter(({ text }) => text.trim() !== '');
    const body = { kind, questions: [...written], version: stored.version };
    setBusy(true);
    try {
      const path = `/desks/${desk}/checklists`;
      const saved = await callApi<typeof setChecklist>({ method: 'PUT', path, body });
      setStored(saved);
      setQuestions(saved.questions);
      setOutcome({ tone: 'done', words: 'Saved. It is on the cards of this kind from now on.' });
      router.refresh();
    } catch (error) {
      const current = error instanceof Problem ? error.extensions.current : undefined;
      // Kept as it was written: saved again, it stands over the other one.
      if (isChecklist(current)) setStored(current);
      setOutcome({ tone: 'error', words: sentenceFor(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <details className="py-1">
      <summary className="min-h-10 cursor-pointer py-2 pointer-coarse:min-h-11">
        <span className="font-semibold">{kinds[kind]}</span>{' '}
        <span className="text-muted">{countOf(stored.questions.length)}</span>
      </summary>
      <form
        method="post"
        noValidate
        onSubmit={save}
        aria-label={`Checklist: ${kinds[kind]}`}
        className="flex flex-col gap-3 pb-5"
      >
        <QuestionFields questions={questions} onChange={change} />
        <div className="flex flex-wrap gap-2">
          <Button
            size="small"
            onClick={() => change([...questions, { id: uuid(), text: '' }])}
            disabled={questions.length >= 20}
          >
            Add a question
          </Button>
          <Button
            size="small"
            look="quiet"
            disabled={isStandard}
            onClick={() => change(standardQuestions[kind])}
          >
            Standard questions
          </Button>
        </div>
        {outcome && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
        <div className="flex gap-2">
          <Button type="submit" look="primary" busy={isBusy} disabled={!isChanged}>
            {isBusy ? 'Saving …' : 'Save checklist'}
          </Button>
          {isChanged && <Button onClick={() => change(stored.questions)}>Undo my changes</Button>}
        </div>
      </form>
    </details>
  );
}

function countOf(count: number): string {
  if (count === 0) return 'no questions';
  return countWords(count, 'question');
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Problem)) {
    return 'The server cannot be reached. What you have written is still here: save it again.';
  }
  if (error.kind !== 'stale-version') return error.detail;
  return 'Somebody else has changed this list since you opened it. Yours is still here: save it again to let it stand, or undo your changes to see theirs.';
}

const isChecklist = (value: unknown): value is ChecklistView =>
  typeof value === 'object' && value !== null && 'questions' in value;
