import { Search } from 'lucide-react';
import Form from 'next/form';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import type { BoardFilter } from '@/lib/articles/schema';

type BoardSearchProps = { desk: string; show: BoardFilter; search: string };

/** Searches titles, publishers and authors. An ordinary form: the address holds what was asked. */
export function BoardSearch({ desk, show, search }: BoardSearchProps) {
  return (
    <Form action={`/desks/${desk}/articles`} role="search" className="flex w-full gap-2 md:w-auto">
      {show !== 'all' && <input type="hidden" name="show" value={show} />}
      <label className="relative min-w-0 flex-1 md:w-72">
        <span className="sr-only">Search titles, publishers and authors</span>
        <Search
          aria-hidden
          className="pointer-events-none absolute top-3 left-3 size-4 text-muted"
        />
        <input
          // A new search makes a new field, so that it shows what the address says.
          key={search}
          type="search"
          name="search"
          defaultValue={search}
          maxLength={200}
          placeholder="Title, publisher or author"
          className={`${controlClass} h-10 pl-9 text-ellipsis`}
        />
      </label>
      <Button type="submit">Search</Button>
    </Form>
  );
}
