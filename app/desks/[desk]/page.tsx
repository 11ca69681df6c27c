import { redirect } from 'next/navigation';

/** A desk begins with its articles. */
export default async function DeskPage({ params }: PageProps<'/desks/[desk]'>) {
  redirect(`/desks/${(await params).desk}/articles`);
}
