'use client';

import { clsx } from 'clsx';
import { type ChangeEvent, type ComponentProps, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { ChosenFile } from './chosen-file';
import { asChosen, droppedFiles } from './dropped-files';

type FileChooserProps = { onChoose: (files: ChosenFile[]) => void };

/** Where files are chosen, or dropped: single ones, or a folder with all that is in it. */
export function FileChooser({ onChoose }: FileChooserProps) {
  const [isOver, setOver] = useState(false);
  return (
    // The buttons do the same for whoever does not drag.
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to do what the buttons do
    <div
      className={clsx(
        'flex flex-col items-center gap-4 rounded-md border border-dashed px-4 py-10 text-center',
        isOver ? 'border-accent bg-accent-tint' : 'border-edge',
      )}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={async (event) => {
        event.preventDefault();
        setOver(false);
        onChoose(await droppedFiles(event.dataTransfer));
      }}
    >
      <p className="text-muted">Drop files, a folder or a ZIP here, or</p>
      <div className="flex flex-wrap justify-center gap-2">
        <ChooseButton label="Choose files" onChoose={onChoose} multiple />
        <ChooseButton label="Choose a folder" onChoose={onChoose} webkitdirectory="" />
      </div>
    </div>
  );
}

type ChooseButtonProps = FileChooserProps & { label: string } & Pick<
    ComponentProps<'input'>,
    'multiple'
  > & { webkitdirectory?: string };

function ChooseButton({ label, onChoose, ...kind }: ChooseButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onChoose([...(currentTarget.files ?? [])].map((file) => asChosen(file)));
    // The same files can be chosen once more.
    currentTarget.value = '';
  };
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        aria-label={label}
        className="hidden"
        onChange={choose}
        {...kind}
      />
    </>
  );
}
