import NotFound from '@/app/not-found';

/** Below the desk's own head. */
export default function NotFoundOnDesk() {
  return <NotFound alone={false} />;
}
