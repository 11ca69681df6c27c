'use client';

import { useRef, useState } from 'react';

type SettingSwitchProps = {
  label: string;
  /** What the server has. */
  on: boolean;
  /** Has the server store it; throws where it doesn't. */
  store: (on: boolean) => Promise<unknown>;
};

/** Something that is on or off, stored at once. It says “Saved” when the server has. */
export function SettingSwitch({ label, on: stored, store }: SettingSwitchProps) {
  const [on, setOn] = useState(stored);
  const [said, say] = useState('');
  const held = useRef(stored);
  const wishes = useRef(0);
  const storing = useRef(Promise.resolve());
  const change = (wanted: boolean) => {
    wishes.current += 1;
    const wish = wishes.current;
    setOn(wanted);
    say('Saving');
    // Two that are on their way at once may overtake each other, and the first would hold.
    storing.current = storing.current.then(async () => {
      const saved = await store(wanted).then(
        () => true,
        () => false,
      );
      if (saved) held.current = wanted;
      if (wish !== wishes.current) return;
      setOn(held.current);
      say(saved ? 'Saved' : 'This could not be saved, and is as it was. Try again.');
    });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <label className="flex min-h-10 items-center gap-2">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => change(event.target.checked)}
          className="size-4 accent-accent"
        />
        {label}
      </label>
      <span role="status" className="text-muted">
        {said}
      </span>
    </div>
  );
}
