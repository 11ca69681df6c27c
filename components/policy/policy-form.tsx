'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { AnswerOf, BodyOf, Operation } from '@/lib/api/operation';
import { type InputIssue, Problem } from '@/lib/api/problem';

/** Null where nobody has said it yet. */
type Version = number | null;

/** An operation that sets one part of a desk's policy, by the version it saw. */
type Setter = Operation & { method: 'PUT' };

type PolicyFormProps<O extends Setter> = {
  /** Of the operation, below the desk: `quorum`. */
  part: string;
  desk: string;
  version: Version;
  /** What is chosen now, without the version. */
  body: Omit<BodyOf<O>, 'version'>;
  /** What has come of it, once it is saved. */
  done: string;
  /** The words on the button: _Save gate_. */
  label: string;
  onSaved?: (saved: AnswerOf<O>) => void;
  /** More buttons, beside the one that saves. */
  actions?: ReactNode;
  className?: string;
  /** Whether a field shows what is wrong; what none shows is said below. By default all is shown. */
  marks?: (issue: InputIssue) => boolean;
  /** The fields, given what is wrong with them. */
  children: (issues: readonly InputIssue[]) => ReactNode;
};

type Outcome = { tone: 'done' | 'error'; words: string };

/**
 * One part of the desk's policy, for an admin to say:
 * `<PolicyForm<typeof setQuorum> part="quorum" …>`. Where somebody else has
 * saved meanwhile, what was chosen stays, and stands once it is saved again.
 */
export function PolicyForm<O extends Setter>(props: PolicyFormProps<O>) {
  const [version, setVersion] = useState(props.version);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [issues, setIssues] = useState<readonly InputIssue[]>([]);
  const [isBusy, setBusy] = useState(false);
  const router = useRouter();

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setIssues([]);
    try {
      const path = `/desks/${props.desk}/${props.part}`;
      // The body is the operation's by its type; the compiler does not see it through the two generics.
      const call: unknown = { method: 'PUT', path, body: { ...props.body, version } };
      const saved = await callApi<O>(call as Parameters<typeof callApi<O>>[0]);
      setVersion(versionOf(saved, version));
      props.onSaved?.(saved);
      setOutcome({ tone: 'done', words: props.done });
      router.refresh();
    } catch (error) {
      if (error instanceof Problem) {
        const { issues: wrong = [], current } = error.extensions;
        setIssues(wrong);
        setVersion(versionOf(current, version));
      }
      setOutcome({ tone: 'error', words: sentenceFor(error, props.marks) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      method="post"
      noValidate
      onSubmit={save}
      onChange={() => setOutcome(null)}
      className={props.className ?? 'flex flex-col items-start gap-4'}
    >
      {props.children(issues)}
      {outcome && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={isBusy}>
          {isBusy ? 'Saving …' : props.label}
        </Button>
        {props.actions}
      </div>
    </form>
  );
}

function sentenceFor(error: unknown, marks: (issue: InputIssue) => boolean = () => true): string {
  if (!(error instanceof Problem)) {
    return 'The server cannot be reached. What you have chosen is still here: save it again.';
  }
  if (error.kind === 'invalid-input') {
    const unmarked = error.extensions.issues?.filter((issue) => !marks(issue)) ?? [];
    if (unmarked.length > 0) return unmarked.map(({ message }) => message).join(' ');
    return 'This was not saved. Mend what is marked above.';
  }
  if (error.kind !== 'stale-version') return error.detail;
  return 'Somebody else has changed this since you opened it. Yours is still here: save it again to let it stand, or load the page anew to see theirs.';
}

const versionOf = (answer: unknown, otherwise: Version): Version =>
  typeof answer === 'object' && answer !== null && 'version' in answer
    ? (answer.version as Version)
    : otherwise;
