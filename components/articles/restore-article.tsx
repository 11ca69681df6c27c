'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import type { restoreArticle } from '@/lib/articles/contract';

type RestoreArticleProps = {
  desk: string;
  article: { id: string; title: string; version: number };
};

/** Brings a deleted article back, and goes to it. */
export function RestoreArticle({ desk, article }: RestoreArticleProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const router = useRouter();

  async function restore() {
    setBusy(true);
    setError(null);
    try {
      const path = `/desks/${desk}/articles/${article.id}/restore`;
      const { version } = article;
      await callApi<typeof restoreArticle>({ method: 'POST', path, body: { version } });
      router.push(`/desks/${desk}/articles/${article.id}`);
    } catch (problem) {
      setBusy(false);
      setError(
        problem instanceof Problem
          ? problem.detail
          : 'The server cannot be reached. It may still be deleted: try again.',
      );
    }
  }

  return (
    <div>
      <Button busy={busy} onClick={restore} aria-label={`Restore ${article.title}`}>
        Restore
      </Button>
      {error && (
        <Notice tone="error" className="mt-2">
          {error}
        </Notice>
      )}
    </div>
  );
}
