'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { callApi } from '@/components/call-api';
import { DocumentField } from '@/components/documents/document-field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { addRevision, previewRevision } from '@/lib/revisions/contract';
import type { RevisionDraft } from '@/lib/revisions/draft';
import type { Decision, Preflight } from '@/lib/revisions/schema';
import { PreflightView } from './preflight-view';
import { findRevisionErrors, type RevisionFailure, toRevisionFailure } from './revision-failure';
import { RevisionFields } from './revision-fields';
import { RevisionNotice } from './revision-notice';
import { useRevisionDraft } from './use-revision-draft';

type RevisionFormProps = {
  desk: string;
  userId: string;
  article: { id: string; title: string; publishedOn: string | null };
  /** The text that the article has now. */
  present: { number: number; text: string };
  /** Why no text can be taken at this stage; null where one can. */
  lock: string | null;
  /** Whether the desk has articles fetched from web addresses. */
  fetches: boolean;
};

/** Gives an article a new text: first the text, then what it makes of every claim, then its taking. */
export function RevisionForm({ desk, userId, article, present, lock, fetches }: RevisionFormProps) {
  const { draft, change, startAnew, forget, isRestored, isLosable } = useRevisionDraft(
    { userId, articleId: article.id },
    {
      text: present.text,
      title: article.title,
      publishedOn: article.publishedOn ?? '',
      reason: '',
    },
  );
  const [failure, setFailure] = useState<RevisionFailure | null>(null);
  const [preflight, setPreflight] = useState<Preflight | null>(null);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isBack = useRef(false);
  const router = useRouter();
  const path = `/desks/${desk}/articles/${article.id}/revisions`;

  useEffect(() => {
    if (failure?.kind === 'fields') {
      top.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    } else if (failure || preflight) {
      // The button that had the focus is gone; what went wrong is read out by itself.
      if (!failure) heading.current?.focus({ preventScroll: true });
      top.current?.scrollIntoView({ block: 'start' });
    } else if (isBack.current) {
      top.current?.querySelector('textarea')?.focus();
    }
    isBack.current = false;
  }, [failure, preflight]);

  async function attempt(work: () => Promise<void>) {
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(toRevisionFailure(error));
    } finally {
      setBusy(false);
    }
  }

  const look = () =>
    attempt(async () => {
      const body = newTextOf(draft, article);
      const call = { method: 'POST', path: `${path}/preview`, body } as const;
      setPreflight(await callApi<typeof previewRevision>(call));
    });

  const take = (plan: string) =>
    attempt(async () => {
      const { id, reason } = draft;
      const decided = [...decisions].map(([claim, decision]) => ({ claim, decision }));
      const body = { id, ...newTextOf(draft, article), reason, plan, decisions: decided };
      await callApi<typeof addRevision>({ method: 'POST', path, body });
      forget();
      router.push(`/desks/${desk}/articles/${article.id}`);
    });

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const found = findRevisionErrors(draft);
    setFailure(found);
    if (!found) void look();
  }

  return (
    <div ref={top} className="mt-6 flex scroll-mt-4 flex-col gap-6">
      {lock && (
        <Notice title={lock}>You can look at what a new text would change all the same.</Notice>
      )}
      {failure && <RevisionNotice failure={failure} path={`${path}/new`} onLook={look} />}
      {preflight ? (
        <PreflightView
          preflight={preflight}
          heading={heading}
          desk={desk}
          decisions={decisions}
          isBusy={isBusy}
          isLocked={lock !== null}
          onDecide={(claim, decision) => setDecisions(new Map(decisions).set(claim, decision))}
          onBack={() => {
            isBack.current = true;
            setPreflight(null);
            setFailure(null);
          }}
          onTake={() => take(preflight.plan)}
        />
      ) : (
        <form method="post" noValidate onSubmit={submit} className="flex flex-col gap-6">
          {isRestored && (
            <Notice>
              <div className="flex flex-wrap items-center justify-between gap-3">
                <span>
                  This is the new text that you had begun here; it was kept on this device.
                </span>
                <Button size="small" onClick={startAnew}>
                  Begin with the present text
                </Button>
              </div>
            </Notice>
          )}
          {isLosable && (
            <Notice tone="error" title="This device does not keep what you enter.">
              Its storage is full or switched off. Have the text taken before you leave this page.
            </Notice>
          )}
          <DocumentField
            desk={desk}
            fetches={fetches}
            onFill={(make) => {
              const nothing = { sourceUrl: '', publisher: '', author: '' };
              change({ text: make({ ...nothing, ...draft }).text });
            }}
          />
          <RevisionFields
            draft={draft}
            present={present.text}
            errors={failure?.kind === 'fields' ? failure.errors : {}}
            onChange={change}
          />
          <div className="flex flex-wrap items-center gap-4 border-t border-line pt-6">
            <Button type="submit" look="primary" busy={isBusy}>
              {isBusy ? 'Comparing the texts …' : 'See what changes'}
            </Button>
            <p className="text-muted">Nothing is stored before you have seen it.</p>
          </div>
        </form>
      )}
    </div>
  );
}

/** What is sent of a draft: of title and date only what is another. */
function newTextOf(
  { text, title, publishedOn }: RevisionDraft,
  article: RevisionFormProps['article'],
) {
  const day = publishedOn === '' ? null : publishedOn;
  return {
    text,
    ...(title.trim() !== article.title && { title }),
    ...(day !== article.publishedOn && { publishedOn: day }),
  };
}
