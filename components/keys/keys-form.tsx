'use client';

import { type SubmitEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/lib/api/problem';
import { commandsIn, groups, nameOf } from '@/lib/keys/command-names';
import { commands } from '@/lib/keys/commands';
import { type Keymap, keymapOf, ownKeysOf, sameKeys, standardKeymap } from '@/lib/keys/keymap';
import { refuseKeyFor } from '@/lib/keys/refuse-key';
import type { KeysView } from '@/lib/keys/schema';
import { KeyField } from './key-field';
import { type KeysStore, useKeys } from './keys-store';
import { saveKeys } from './save-keys';

/** What somebody has entered and not saved, and the keys that they began with. */
type Draft = { keymap: Keymap; begun: KeysView };
type Outcome = { tone: 'done' | 'error'; words: string };

/** Every command with its key. What is entered is stored by its button, so that two keys can change places. */
export function KeysForm({ store }: { store: KeysStore }) {
  const stored = useKeys(store);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const keymap = draft?.keymap ?? keymapOf(stored.own);
  const refusals = new Map(
    commands.map(({ command }) => [command, refuseKeyFor(keymap, command)] as const),
  );

  function enter(entered: Partial<Keymap>) {
    setDraft({ keymap: { ...keymap, ...entered }, begun: draft?.begun ?? stored });
    setOutcome(null);
  }

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const refused = commands.find(({ command }) => refusals.get(command));
    if (refused) {
      event.currentTarget.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return setOutcome({ tone: 'error', words: 'Nothing was saved: see the keys marked above.' });
    }
    setBusy(true);
    try {
      await saveKeys(store, { ...seenBy(draft, store.get()), own: ownKeysOf(keymap) });
      setDraft(null);
      setOutcome({ tone: 'done', words: 'Saved. These are your keys from now on.' });
    } catch (error) {
      if (draft) setDraft({ ...draft, begun: store.get() });
      setOutcome({ tone: 'error', words: sentenceFor(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <form method="post" noValidate onSubmit={save} className="mt-2 flex flex-col items-start gap-4">
      <p className="text-muted">
        Type another key into a field, or empty it to switch the key off. A capital letter is Shift
        and the letter.
      </p>
      <div className="w-full gap-x-8 sm:columns-2">
        {groups.map((group) => (
          <fieldset key={group} className="mb-4 break-inside-avoid">
            <legend className="mb-1 text-muted">{group}</legend>
            {commandsIn(group).map((command) => (
              <KeyField
                key={command}
                label={nameOf(command)}
                value={keymap[command]}
                standard={standardKeymap[command]}
                refusal={refusals.get(command) ?? null}
                onEnter={(entered) => enter({ [command]: entered } as Partial<Keymap>)}
              />
            ))}
          </fieldset>
        ))}
      </div>
      {outcome && <Notice tone={outcome.tone}>{outcome.words}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={isBusy}>
          {isBusy ? 'Saving …' : 'Save keys'}
        </Button>
        {Object.keys(ownKeysOf(keymap)).length > 0 && (
          <Button onClick={() => enter(standardKeymap)}>Standard keys</Button>
        )}
      </div>
    </form>
  );
}

/**
 * The version that the writer has seen. Switching all keys on or off meanwhile
 * touches none of those they entered.
 */
function seenBy(draft: Draft | null, now: KeysView): KeysView {
  const isSame = !draft || sameKeys(draft.begun.own, now.own);
  return isSame ? now : { ...now, version: draft.begun.version };
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Problem)) {
    return 'The server cannot be reached. What you entered is still here: save it again.';
  }
  if (error.kind !== 'stale-version') return error.detail;
  return 'You have set other keys since, on another page or device. What you entered here is still here: save it again to let it stand, or load the page anew to see those.';
}
