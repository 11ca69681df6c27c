'use client';

import { Dialog } from '@/components/ui/dialog';
import { shortcuts } from '@/lib/claims/shortcuts';
import { type Preference, setPreference, usePreference } from './preferences';

const groups = ['Move', 'Decide', 'Write', 'Words'] as const;

/** The keys of the review desk, and what each person may set about them. */
export function ShortcutsDialog({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
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
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ key, also, does }) => (
                  <Row key={key} keys={also ? `${key} ${also}` : key} does={does} />
                ))}
            </dl>
          </section>
        ))}
        <section className="mb-4 break-inside-avoid">
          <h3 className="mb-1 text-muted">With the caret, or editing the words</h3>
          <dl>
            <Row keys="← →" does="By a character" />
            <Row keys="Ctrl ← →" does="By a word" />
            <Row keys="↑ ↓" does="By a sentence" />
            <Row keys="Shift" does="With it, the caret chooses words" />
            <Row keys="Tab" does="The next edge of the words" />
            <Row keys="Enter" does="Keep the words" />
            <Row keys="Esc" does="Leave them as they were" />
          </dl>
        </section>
        <section className="mb-4 break-inside-avoid">
          <h3 className="mb-1 text-muted">Everywhere</h3>
          <dl>
            <Row keys="Ctrl K" does="Go to or do anything by its name" />
          </dl>
        </section>
        <section className="mb-4 break-inside-avoid">
          <h3 className="mb-1 text-muted">In a text field</h3>
          <dl>
            <Row keys="Ctrl Enter" does="Save" />
            <Row keys="Esc" does="Leave the field" />
          </dl>
        </section>
      </div>
      <div className="flex flex-col gap-1 border-t border-line pt-3">
        <Setting preference="single-keys" standard="on">
          Single-key shortcuts
        </Setting>
        <Setting preference="go-on" standard="off">
          After a verdict, go on to the next pending claim
        </Setting>
        <p className="text-xs text-muted">Both are kept on this device.</p>
      </div>
    </Dialog>
  );
}

function Row({ keys, does }: { keys: string; does: string }) {
  return (
    <div className="flex min-h-8 items-center justify-between gap-4">
      <dt>{does}</dt>
      <dd className="flex gap-1">
        {keys.split(' ').map((key) => (
          <kbd
            key={key}
            className="min-w-6 rounded-[4px] border border-edge px-1.5 text-center font-sans"
          >
            {key}
          </kbd>
        ))}
      </dd>
    </div>
  );
}

function Setting({
  preference,
  standard,
  children,
}: {
  preference: Preference;
  standard: 'on' | 'off';
  children: string;
}) {
  const value = usePreference(preference) ?? standard;
  return (
    <label className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={value === 'on'}
        onChange={(event) => setPreference(preference, event.target.checked ? 'on' : 'off')}
        className="size-4"
      />
      {children}
    </label>
  );
}
