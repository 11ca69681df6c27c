import { Dialog } from '@/components/ui/dialog';

/** Stands in for the palette where its script could not be had. */
export function PaletteUnavailable({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Go to or do"
      description="The server cannot be reached, so this could not be loaded. The keys and buttons work as before; to try this again, reload the page once you are connected."
    />
  );
}
