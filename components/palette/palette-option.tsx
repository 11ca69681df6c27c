import { Autocomplete } from '@base-ui/react/autocomplete';
import { Kbd } from '@/components/keys/kbd';
import { showKey } from '@/lib/keys/show-key';
import type { PaletteItem } from '@/lib/palette/search-items';

const sorts = {
  claim: 'Claim',
  filter: 'Filter',
  article: 'Article',
  view: 'Saved view',
  page: 'Page',
} as const;

/** One thing the palette offers, with its key or what sort of thing it is. */
export function PaletteOption({ item, onTake }: { item: PaletteItem; onTake: () => void }) {
  return (
    <Autocomplete.Item
      value={item}
      onClick={onTake}
      className="flex min-h-9 cursor-default items-center gap-4 rounded-md px-2 py-1 select-none data-highlighted:bg-accent-tint pointer-coarse:min-h-11"
    >
      <bdi className="line-clamp-2 min-w-0 flex-1 wrap-anywhere">{item.label}</bdi>
      {item.kind === 'command' ? (
        item.key !== null && <Kbd>{showKey(item.key)}</Kbd>
      ) : (
        <span className="text-muted">{sorts[item.kind]}</span>
      )}
    </Autocomplete.Item>
  );
}
