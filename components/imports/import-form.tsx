'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Problem } from '@/lib/api/problem';
import { type Chosen, chooseFiles } from '@/lib/imports/choose-files';
import { sizeWords } from '@/lib/imports/size-words';
import { countWords } from '@/lib/words/figure-words';
import type { ChosenFile } from './chosen-file';
import { FileChooser } from './file-chooser';
import { sendImport } from './send-import';

const nothing: Chosen<ChosenFile> = { taken: [], leftOut: [] };

/** How many files are named before they are only counted. */
const named = 8;

/** Brings many articles in at once: files, a folder, an archive. */
export function ImportForm({ desk }: { desk: string }) {
  const [chosen, setChosen] = useState(nothing);
  const [id, setId] = useState(() => uuid());
  const [sent, setSent] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const router = useRouter();
  const { taken, leftOut } = chosen;

  async function send() {
    setFailure(null);
    setSent(0);
    try {
      await sendImport({ desk, id, files: taken, onSent: setSent });
      router.push(`/desks/${desk}/imports/${id}`);
    } catch (error) {
      setSent(null);
      setFailure(failureWords(error));
    }
  }

  if (sent !== null) {
    return (
      <div className="mt-6">
        <ProgressBar label="Sent" done={sent} of={taken.length} />
        <p className="mt-2 text-muted">
          Sending {countWords(taken.length, 'file')}. Stay on this page until they are there.
        </p>
      </div>
    );
  }
  return (
    <div className="mt-6 flex flex-col gap-6">
      {failure !== null && (
        <Notice tone="error" title="The import was not started.">
          {failure}
        </Notice>
      )}
      <FileChooser onChoose={(files) => setChosen((before) => chooseFiles(before, files))} />
      <ChosenFiles chosen={chosen} />
      {taken.length + leftOut.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 border-t border-line pt-6">
          {taken.length > 0 && (
            <Button look="primary" onClick={send}>
              Import {countWords(taken.length, 'file')}
            </Button>
          )}
          <Button
            look="quiet"
            onClick={() => {
              setChosen(nothing);
              setId(uuid());
              setFailure(null);
            }}
          >
            Choose anew
          </Button>
        </div>
      )}
    </div>
  );
}

function failureWords(error: unknown): string {
  if (error instanceof Problem) return error.detail;
  return 'The server could not be reached. What was sent is kept there: send it again, and nothing is doubled.';
}

function ChosenFiles({ chosen: { taken, leftOut } }: { chosen: Chosen<ChosenFile> }) {
  const size = taken.reduce((sum, file) => sum + file.size, 0);
  return (
    <div>
      {/* How many they are is read aloud; their names are there for whoever goes on to them. */}
      <p role="status" className="sr-only">
        {taken.length > 0 && `${countWords(taken.length, 'file')}, ${sizeWords(size)}. `}
        {leftOut.length > 0 && `${countWords(leftOut.length, 'file')} left out.`}
      </p>
      {taken.length > 0 && (
        <>
          <p className="font-semibold">
            {countWords(taken.length, 'file')}, {sizeWords(size)}
          </p>
          <ul className="mt-2">
            {taken.slice(0, named).map((file) => (
              <li
                key={file.path}
                className="flex justify-between gap-4 border-t border-line py-1.5 [overflow-wrap:anywhere]"
              >
                <bdi>{file.path}</bdi>
                <span className="shrink-0 text-muted tabular-nums">{sizeWords(file.size)}</span>
              </li>
            ))}
          </ul>
          {taken.length > named && (
            <p className="border-t border-line py-1.5 text-muted">
              and {countWords(taken.length - named, 'more', 'more')}
            </p>
          )}
        </>
      )}
      {leftOut.length > 0 && (
        <div className="mt-4">
          <p className="font-semibold">{countWords(leftOut.length, 'file')} left out</p>
          <ul className="mt-2">
            {leftOut.slice(0, 50).map(({ path, reason }) => (
              <li key={path} className="border-t border-line py-1.5 [overflow-wrap:anywhere]">
                <bdi>{path}</bdi> <span className="text-muted">{reason}</span>
              </li>
            ))}
          </ul>
          {leftOut.length > 50 && (
            <p className="border-t border-line py-1.5 text-muted">
              and {countWords(leftOut.length - 50, 'more', 'more')}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
