import { DayField } from '@/components/ui/fields/day-field';
import { TextField } from '@/components/ui/fields/text-field';
import type { ArticleDraft, DraftField } from '@/lib/articles/draft';

type ArticleDetailsProps = {
  draft: ArticleDraft;
  errors: Partial<Record<DraftField, string>>;
  onChange: (field: DraftField, value: string) => void;
};

/** Where the article comes from, as far as it is known. */
export function ArticleDetails({ draft, errors, onChange }: ArticleDetailsProps) {
  const field = (name: DraftField) => ({
    name,
    optional: true,
    autoComplete: 'off',
    value: draft[name],
    error: errors[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange(name, event.currentTarget.value),
  });
  return (
    <fieldset className="grid min-w-0 gap-x-6 gap-y-5 sm:grid-cols-2">
      <legend className="mb-4 text-base font-semibold">Where it comes from</legend>
      <TextField
        {...field('sourceUrl')}
        label="Web address"
        type="url"
        inputMode="url"
        maxLength={2000}
        className="sm:col-span-2"
      />
      <TextField {...field('publisher')} label="Publisher" maxLength={200} dir="auto" />
      <TextField {...field('author')} label="Author" maxLength={200} dir="auto" />
      <DayField {...field('publishedOn')} label="Date of the article" />
    </fieldset>
  );
}
