'use client';

import { Combobox } from '@base-ui/react/combobox';
import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { callApi } from '@/components/call-api';
import { controlClass } from '@/components/ui/fields/field';
import type { listArticles } from '@/lib/articles/contract';

type Choice = { id: string; title: string };

type ArticleFieldProps = {
  desk: string;
  name: string;
  chosen: Choice | null;
  /** An article was chosen, or none any more; the field says so already. */
  onChoose: () => void;
};

/** How many articles are offered, and how long somebody has to pause in typing, in ms. */
const [offered, pauseMs] = [12, 250];

const neverChanges = () => () => {};

const notes = {
  asking: 'Looking for articles …',
  failed: 'The articles could not be loaded. Type again to try once more.',
  found: null,
} as const;

/** An article of the desk, found by words of its title, its text or its claims as on the board. */
export function ArticleField({ desk, name, chosen, onChoose }: ArticleFieldProps) {
  const id = useId();
  // The list comes with style attributes, which the policy forbids in what the server sends.
  const isHere = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const [{ value, shown }, set] = useState({ value: chosen, shown: chosen });
  // Another address, or Back: the field shows what it says.
  if (shown?.id !== chosen?.id) set({ value: chosen, shown: chosen });
  const { found, state, search } = useArticleSearch(desk);
  const isMoved = value?.id !== chosen?.id;
  useEffect(() => {
    if (isMoved) onChoose();
  }, [isMoved, onChoose]);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        Article
      </label>
      <input type="hidden" name={name} value={value?.id ?? ''} />
      {isHere ? (
        <Combobox.Root
          items={found}
          filter={null}
          value={value}
          onValueChange={(next: Choice | null) => set({ value: next, shown })}
          onInputValueChange={(text, { reason }) => reason === 'input-change' && search(text)}
          onOpenChange={(open) => open && search('')}
          itemToStringLabel={({ title }: Choice) => title}
          isItemEqualToValue={(one: Choice, other: Choice) => one.id === other.id}
          autoHighlight
        >
          <div className="relative">
            <Combobox.Input
              id={id}
              placeholder="Any"
              className={`${controlClass} h-10 pr-10 text-ellipsis`}
            />
            <Combobox.Clear
              aria-label="Any article"
              className="absolute top-0 right-0 inline-flex size-10 items-center justify-center rounded-md text-muted hover:text-ink"
            >
              <X aria-hidden className="size-4" />
            </Combobox.Clear>
          </div>
          <Combobox.Portal>
            <Combobox.Positioner sideOffset={4} align="start" className="z-50">
              <Combobox.Popup className="w-(--anchor-width) min-w-64 max-w-(--available-width) rounded-md border border-line bg-card py-1 shadow-float outline-none">
                <Combobox.Status className="px-3 py-1 text-muted empty:hidden">
                  {notes[state]}
                </Combobox.Status>
                <Combobox.Empty className="px-3 py-1 text-muted empty:hidden">
                  {state === 'found' && 'No article has these words.'}
                </Combobox.Empty>
                <Combobox.List className="max-h-72 scroll-py-1 overflow-y-auto overscroll-contain">
                  {(item: Choice) => (
                    <Combobox.Item
                      key={item.id}
                      value={item}
                      className="flex min-h-9 cursor-default items-center px-3 py-1 select-none data-highlighted:bg-accent-tint data-selected:font-semibold pointer-coarse:min-h-11"
                    >
                      <bdi className="line-clamp-2 wrap-anywhere">{item.title}</bdi>
                    </Combobox.Item>
                  )}
                </Combobox.List>
              </Combobox.Popup>
            </Combobox.Positioner>
          </Combobox.Portal>
        </Combobox.Root>
      ) : (
        <input
          id={id}
          readOnly
          placeholder="Any"
          defaultValue={chosen?.title ?? ''}
          className={`${controlClass} h-10 pr-10 text-ellipsis`}
        />
      )}
    </div>
  );
}

/** The articles that what is typed asks for, the newest first; asked for after a pause. */
function useArticleSearch(desk: string) {
  const [found, setFound] = useState<readonly Choice[]>([]);
  const [state, setState] = useState<keyof typeof notes>('asking');
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(0);
  useEffect(() => () => clearTimeout(pause.current), []);
  const ask = async (text: string) => {
    asked.current += 1;
    const turn = asked.current;
    const query = new URLSearchParams({ search: text.slice(0, 200), limit: String(offered) });
    try {
      const path = `/desks/${desk}/articles?${query}`;
      const { articles } = await callApi<typeof listArticles>({ method: 'GET', path });
      // An answer that was overtaken by a later question says nothing any more.
      if (turn !== asked.current) return;
      setFound(articles.map(({ id, title }) => ({ id, title })));
      setState('found');
    } catch {
      if (turn === asked.current) setState('failed');
    }
  };
  const search = (text: string) => {
    setState('asking');
    clearTimeout(pause.current);
    pause.current = setTimeout(() => void ask(text), text === '' ? 0 : pauseMs);
  };
  return { found, state, search };
}
