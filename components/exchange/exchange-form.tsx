'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useState } from 'react';
import { ArticleTextField } from '@/components/articles/article-text-field';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/fields/field';
import { Notice } from '@/components/ui/notice';
import { CandidateItem } from './candidate-item';
import { RefusalList } from './refusal-list';
import { useExchange } from './use-exchange';

/** Brings articles in with the claims that another tool has marked in them. */
export function ExchangeForm({ desk }: { desk: string }) {
  const {
    file,
    read,
    asksText,
    candidates,
    failure,
    busy,
    choose,
    preview,
    forget,
    change,
    addAll,
  } = useExchange(desk);
  const [text, setText] = useState('');
  const router = useRouter();
  const open = candidates.filter(({ outcome }) => outcome !== 'added').length;
  const only = candidates.length === 1 ? candidates[0] : undefined;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy || !read) return;
    const isWhole = await addAll(read.from);
    if (isWhole && only) router.push(`/desks/${desk}/articles/${only.id}`);
  }

  return (
    <form method="post" noValidate onSubmit={submit} className="mt-6 flex flex-col gap-6">
      <Field label="File of the other tool" hint="It is read and shown below; it is not kept.">
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".json,.jsonl,.jsonld,.ndjson,.csv,.tsv,.txt,application/json,text/csv"
            onChange={({ currentTarget: { files } }) => {
              if (files?.[0] && !busy) void choose(files[0]);
            }}
            className="w-full rounded-md border border-edge bg-card p-2 file:mr-3 file:h-8 file:cursor-pointer file:rounded-md file:border file:border-edge file:bg-paper file:px-3 file:font-semibold file:text-ink"
          />
        )}
      </Field>
      <p role="status" className="text-muted empty:hidden">
        {busy === 'reading' && 'Reading the file …'}
        {busy === 'adding' && 'Adding …'}
      </p>
      {failure && (
        <Notice tone="error" title="The file was not read. Nothing was stored.">
          {failure}
        </Notice>
      )}
      {read && file && asksText && (
        <div className="flex flex-col items-start gap-3">
          <p>
            The file (<bdi>{read.from}</bdi>) does not hold the article that its claims are of.
            Paste it as the tool had it.
          </p>
          <div className="w-full">
            <ArticleTextField
              text={text}
              error={undefined}
              onChange={(pasted) => {
                setText(pasted);
                forget();
              }}
            />
          </div>
          <Button
            busy={busy !== null}
            onClick={() => void preview(file, text)}
            look={read.lacksText ? 'primary' : 'plain'}
          >
            Find the claims in it
          </Button>
        </div>
      )}
      {read && !read.lacksText && candidates.length === 0 && (
        <Notice title="There is no article in the file that could be taken.">
          Nothing was stored.
        </Notice>
      )}
      {candidates.length > 0 && (
        <ol aria-label="What was read" className="flex flex-col border-b border-line">
          {candidates.map((candidate) => (
            <CandidateItem
              key={candidate.id}
              desk={desk}
              candidate={candidate}
              onTitle={(heading) => change(candidate.id, { heading, outcome: 'waiting' })}
            />
          ))}
        </ol>
      )}
      {read && (
        <RefusalList what={['entry of the file', 'entries of the file']} refusals={read.refusals} />
      )}
      {open > 0 && (
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" look="primary" busy={busy !== null}>
            {open === 1 ? 'Add the article' : `Add ${open} articles`}
          </Button>
          <p className="text-muted">
            What <bdi>{read?.from}</bdi> says of a claim is shown beside it. It is no verdict of
            your desk.
          </p>
        </div>
      )}
    </form>
  );
}
