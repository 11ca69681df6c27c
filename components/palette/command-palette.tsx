'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDesk } from '@/components/claims/review-context';
import { type CommandPage, goToCard, runCommand } from '@/components/keys/run-command';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { controlClass } from '@/components/ui/fields/field';
import { useStatusNames } from '@/components/ui/status/status-names';
import { type PaletteItem, searchItems } from '@/lib/palette/search-items';
import { holdSelection } from './hold-selection';
import { articleItems, claimItems, filterItems, fixedItems, viewItems } from './palette-items';
import { PaletteOption } from './palette-option';
import { keepRecent, readRecent } from './recent-items';
import { useDeskArticles } from './use-desk-articles';
import { useSavedViews } from './use-saved-views';

type CommandPaletteProps = CommandPage & { onClose: () => void };

/** One field for everything: what there is to do, every claim, the articles and the pages of the desk. */
export function CommandPalette({ onClose, ...around }: CommandPaletteProps) {
  const review = useDesk();
  const { actor, article, store, actions, keys } = review;
  const { deskSlug, userId } = actor;
  const names = useStatusNames();
  const field = useRef<HTMLInputElement>(null);
  const [written, write] = useState('');
  // What it offers is what there was when it was opened, so that nothing moves under the arrows.
  const [opened] = useState(() => ({
    items: [
      ...fixedItems(actor, article.id, { keymap: keys.active(), names }),
      ...filterItems(names),
      ...claimItems(store.get()),
    ],
    recent: readRecent(userId, deskSlug),
    chooseAgain: holdSelection(store),
  }));
  const articles = useDeskArticles(deskSlug);
  const views = viewItems(useSavedViews(deskSlug), deskSlug);
  const others = articleItems(articles ?? [], { deskSlug, openId: article.id });
  const offered = searchItems([...opened.items, ...views, ...others], written, opened.recent);

  function close(): void {
    // Drawn at once, so that the focus is back before anything else moves it.
    flushSync(onClose);
    opened.chooseAgain();
  }

  function take(item: PaletteItem): void {
    keepRecent(userId, deskSlug, item.id);
    close();
    if (item.kind === 'command') runCommand(review, item.command, around);
    else if (item.kind === 'claim') goToCard(() => actions.select(item.claimId));
    else if (item.kind === 'filter' && item.value === null) actions.showAll();
    else if (item.kind === 'filter') actions.narrow('show', item.value);
    else around.onGo(item.path);
  }

  return (
    <Dialog open onOpenChange={close} title="Go to or do" initialFocus={field}>
      <Autocomplete.Root
        inline
        open
        items={offered}
        filter={null}
        value={written}
        onValueChange={write}
        itemToStringValue={({ label }: PaletteItem) => label}
        autoHighlight="always"
        keepHighlight
      >
        <Autocomplete.Input
          ref={field}
          aria-label="What to go to or do"
          placeholder="A command, “claim 12”, words of a claim, an article …"
          className={`${controlClass} min-h-10 shrink-0`}
        />
        <Autocomplete.Status className="sr-only">
          {offered.length === 0 ? 'Nothing found.' : `${offered.length} found.`}
        </Autocomplete.Status>
        <Autocomplete.Empty className="text-muted empty:hidden">
          Nothing here is called that.
        </Autocomplete.Empty>
        <Autocomplete.List
          aria-label="Found"
          className="-mx-2 h-[40dvh] scroll-py-1 overflow-y-auto empty:hidden"
        >
          {(item: PaletteItem) => (
            <PaletteOption key={item.id} item={item} onTake={() => take(item)} />
          )}
        </Autocomplete.List>
        {articles === null && (
          <p className="text-muted">The articles of the desk could not be loaded.</p>
        )}
      </Autocomplete.Root>
    </Dialog>
  );
}
