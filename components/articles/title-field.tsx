import { useDeferredValue } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/fields/text-field';
import { suggestTitle } from '@/lib/articles/suggest-title';

type TitleFieldProps = {
  title: string;
  text: string;
  error: string | undefined;
  onChange: (title: string) => void;
};

/** The title; while there is none, the line that may be the headline is offered and never taken unasked. */
export function TitleField({ title, text, error, onChange }: TitleFieldProps) {
  const suggestion = suggestTitle(useDeferredValue(text));
  return (
    <div className="flex flex-col items-start gap-2">
      <TextField
        className="w-full"
        label="Title"
        name="title"
        required
        autoComplete="off"
        dir="auto"
        value={title}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
      {title.trim() === '' && suggestion !== null && (
        <Button size="small" className="max-w-full text-left!" onClick={() => onChange(suggestion)}>
          <span className="truncate">
            Use as the title: “<bdi>{suggestion}</bdi>”
          </span>
        </Button>
      )}
    </div>
  );
}
