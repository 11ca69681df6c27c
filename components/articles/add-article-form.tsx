'use client';

import { useRouter } from 'next/navigation';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { callApi } from '@/components/call-api';
import { DocumentField } from '@/components/documents/document-field';
import { KnownArticlesNotice } from '@/components/known-articles/known-articles-notice';
import { useKnownArticles } from '@/components/known-articles/use-known-articles';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { addArticle } from '@/lib/articles/contract';
import { draftKey, toAddArticleBody } from '@/lib/articles/draft';
import {
  type AddArticleFailure,
  findDraftErrors,
  toAddArticleFailure,
} from './add-article-failure';
import { AddArticleNotice } from './add-article-notice';
import { ArticleDetails } from './article-details';
import { ArticleTextField } from './article-text-field';
import { TitleField } from './title-field';
import { useArticleDraft } from './use-article-draft';

type AddArticleFormProps = {
  desk: string;
  userId: string;
  /** Whether the desk has articles fetched from web addresses. */
  fetches: boolean;
};

/** Brings an article in. What is typed is kept on the device until the server has stored it. */
export function AddArticleForm({ desk, userId, fetches }: AddArticleFormProps) {
  const { draft, change, fill, clear, renew, isRestored, isLosable } = useArticleDraft(
    draftKey(userId, desk),
  );
  const [failure, setFailure] = useState<AddArticleFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const known = useKnownArticles(desk, draft.text, draft.sourceUrl);
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();

  useEffect(() => {
    // Leads to the first field that has to be mended, or else to what is said about it all.
    if (failure?.kind === 'fields') {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    } else if (failure) {
      form.current?.scrollIntoView({ block: 'start' });
    }
  }, [failure]);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const found = findDraftErrors(draft);
    setFailure(found);
    if (found) return;
    setBusy(true);
    try {
      const body = { ...toAddArticleBody(draft), unlessKnown: true };
      await callApi<typeof addArticle>({ method: 'POST', path: `/desks/${desk}/articles`, body });
      clear();
      router.push(`/desks/${desk}/articles/${body.id}`);
    } catch (error) {
      setBusy(false);
      setFailure(toAddArticleFailure(error));
    }
  }

  const errors = failure?.kind === 'fields' ? failure.errors : {};
  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={submit}
      className="mt-6 flex flex-col gap-6"
    >
      {failure && (
        <AddArticleNotice
          failure={failure}
          desk={desk}
          articleId={draft.id}
          onRenew={() => {
            renew();
            setFailure(null);
          }}
        />
      )}
      {isRestored && !failure && <RestoredNotice onDiscard={clear} />}
      {isLosable && (
        <Notice tone="error" title="This device does not keep what you enter.">
          Its storage is full or switched off. Add the article before you leave this page.
        </Notice>
      )}
      <DocumentField
        desk={desk}
        fetches={fetches}
        onFill={(make) => {
          fill(make);
          setFailure(null);
        }}
      />
      <TitleField
        title={draft.title}
        text={draft.text}
        error={errors.title}
        onChange={(title) => change('title', title)}
      />
      <ArticleTextField
        text={draft.text}
        error={errors.text}
        onChange={(text) => change('text', text)}
      />
      <ArticleDetails draft={draft} errors={errors} onChange={change} />
      {known.length > 0 && (
        <KnownArticlesNotice desk={desk} userId={userId} known={known} draft={draft} />
      )}
      <div className="flex flex-wrap items-center gap-4 border-t border-line pt-6">
        <Button type="submit" look="primary" busy={isBusy}>
          {isBusy ? 'Finding its claims …' : 'Add article'}
        </Button>
        <p className="text-muted">
          If it changes later, give it a new text: its claims come along.
        </p>
      </div>
    </form>
  );
}

function RestoredNotice({ onDiscard }: { onDiscard: () => void }) {
  return (
    <Notice>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <span>This is what you had entered here before; it was kept on this device.</span>
        <Button size="small" onClick={onDiscard}>
          Start anew
        </Button>
      </div>
    </Notice>
  );
}
