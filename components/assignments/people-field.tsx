'use client';

import { CircleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { TextField } from '@/components/ui/fields/text-field';

type Person = { id: string; name: string };

type PeopleFieldProps = {
  legend: string;
  people: readonly Person[];
  /** The ids of those who are chosen, in the order in which they were. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** What to say where there is nobody to choose. */
  none: string;
  error?: string | undefined;
};

/** From so many people on there is a field to find them by. */
const manyPeople = 8;

/** A choice of one or more people of the desk. */
export function PeopleField({ legend, people, chosen, onChange, none, error }: PeopleFieldProps) {
  const [written, write] = useState('');
  const errorId = useId();
  const sought = written.trim().toLocaleLowerCase();
  const shown = people.filter(({ name }) => name.toLocaleLowerCase().includes(sought));
  return (
    <fieldset aria-describedby={error && errorId} className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      {people.length >= manyPeople && (
        <TextField
          label="Find a name"
          type="search"
          className="mt-1"
          value={written}
          onChange={(event) => write(event.currentTarget.value)}
        />
      )}
      <div className="mt-1 max-h-48 overflow-y-auto">
        {shown.map(({ id, name }) => (
          <label key={id} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
              className="ml-0.5 size-4 shrink-0"
            />
            <bdi className="min-w-0 [overflow-wrap:anywhere]">{name}</bdi>
          </label>
        ))}
        {shown.length === 0 && (
          <p className="py-2 text-muted">
            {people.length === 0 ? none : 'Nobody here is called that.'}
          </p>
        )}
      </div>
      {error && (
        <p id={errorId} role="alert" className="flex gap-1.5 text-disputed">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {error}
        </p>
      )}
    </fieldset>
  );
}
