'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { v7 as uuid } from 'uuid';
import { callApi } from '@/components/call-api';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import type { makeReport } from '@/lib/reports/contract';
import type { ReportProfile } from '@/prisma/generated/enums';

type MakeReportProps = { desk: string; article: string; profile: ReportProfile; label: string };

/** Makes the report that is shown, which never changes from then on, and goes to it. */
export function MakeReport({ desk, article, profile, label }: MakeReportProps) {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  // The same for every try, so that one whose answer was lost makes no second report.
  const id = useRef<string | null>(null);
  const router = useRouter();

  async function make() {
    setBusy(true);
    setError(null);
    id.current ??= uuid();
    try {
      const made = await callApi<typeof makeReport>({
        method: 'POST',
        path: `/desks/${desk}/articles/${article}/reports`,
        body: { id: id.current, profile },
      });
      id.current = null;
      router.push(`/desks/${desk}/articles/${article}/report/${made.id}` as Route);
    } catch (problem) {
      setError(
        problem instanceof Problem
          ? problem.detail
          : 'The server cannot be reached. Try again: no second report is made of it.',
      );
      setBusy(false);
    }
  }

  return (
    <div className="flex flex-col items-start gap-3">
      <Button busy={isBusy} onClick={make}>
        {isBusy ? 'Making it …' : label}
      </Button>
      {error && <Notice tone="error">{error}</Notice>}
    </div>
  );
}
