'use client';

import Link from 'next/link';
import { Dialog } from '@/components/ui/dialogs/dialog';
import { useStatusNames } from '@/components/ui/status/status-names';
import { commandsIn, groups, nameAtDesk } from '@/lib/keys/command-names';
import { keysOf } from '@/lib/keys/keymap';
import { showKey } from '@/lib/keys/show-key';
import { setPreference, usePreference } from '../claims/preferences';
import { useDesk } from '../claims/review-context';
import { Kbd } from './kbd';
import { useKeymap } from './keys-store';
import { SingleKeysSwitch } from './single-keys-switch';

/** The keys of the review desk, and what each person may set about them. */
export function ShortcutsDialog({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const { keys } = useDesk();
  const keymap = useKeymap(keys);
  const names = useStatusNames();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Keys"
      description="Single keys work wherever you are not writing. Backspace and Delete decide nothing."
    >
      <div className="gap-x-8 sm:columns-2">
        {groups.map((group) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 text-muted">{group}</h3>
            <dl>
              {commandsIn(group).map((command) => (
                <Row
                  key={command}
                  keys={keysOf(keymap, command).map(showKey)}
                  does={nameAtDesk(command, names)}
                />
              ))}
            </dl>
          </section>
        ))}
        <section className="mb-4 break-inside-avoid">
          <h3 className="mb-1 text-muted">With the caret, or editing the words</h3>
          <dl>
            <Row keys={['←', '→']} does="By a character" />
            <Row keys={['Ctrl', '←', '→']} does="By a word" />
            <Row keys={['↑', '↓']} does="By a sentence" />
            <Row keys={['Shift']} does="With it, the caret chooses words" />
            <Row keys={['Tab']} does="The next edge of the words" />
            <Row keys={['Enter']} does="Keep the words" />
            <Row keys={['Esc']} does="Leave them as they were" />
          </dl>
        </section>
        <section className="mb-4 break-inside-avoid">
          <h3 className="mb-1 text-muted">Everywhere</h3>
          <dl>
            <Row keys={['Ctrl', 'K']} does="Go to or do anything by its name" />
          </dl>
        </section>
        <section className="mb-4 break-inside-avoid">
          <h3 className="mb-1 text-muted">In a text field</h3>
          <dl>
            <Row keys={['Ctrl', 'Enter']} does="Save" />
            <Row keys={['Esc']} does="Leave the field" />
          </dl>
        </section>
      </div>
      <div className="flex flex-col gap-1 border-t border-line pt-3">
        <SingleKeysSwitch store={keys} />
        <GoOnSwitch />
        <p className="mt-1">
          <Link href="/account#keys" className="text-accent underline underline-offset-2">
            Change your keys
          </Link>
        </p>
      </div>
    </Dialog>
  );
}

function Row({ keys, does }: { keys: readonly string[]; does: string }) {
  return (
    <div className="flex min-h-8 items-center justify-between gap-4 py-1 leading-snug">
      <dt>{does}</dt>
      <dd className="flex shrink-0 gap-1">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
        {keys.length === 0 && <span className="text-muted">no key</span>}
      </dd>
    </div>
  );
}

function GoOnSwitch() {
  const value = usePreference('go-on');
  return (
    <label className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={value === 'on'}
        onChange={(event) => setPreference('go-on', event.target.checked ? 'on' : 'off')}
        className="size-4 accent-accent"
      />
      <span>
        After a verdict, go on to the next that waits for you{' '}
        <span className="text-muted">(kept on this device)</span>
      </span>
    </label>
  );
}
