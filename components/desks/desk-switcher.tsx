'use client';

import { Menu } from '@/components/ui/menu';

type Desk = { slug: string; name: string };

/** The present desk's name, and the way to the person's other desks. */
export function DeskSwitcher({ desk, desks }: { desk: Desk; desks: readonly Desk[] }) {
  return (
    <Menu trigger={desk.name} label={`${desk.name}, switch desk`}>
      {({ MenuLink }) =>
        desks.map(({ slug, name }) => (
          <MenuLink key={slug} href={`/desks/${slug}/articles`}>
            {name}
          </MenuLink>
        ))
      }
    </Menu>
  );
}
