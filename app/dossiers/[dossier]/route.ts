import { sharedPage } from '@/lib/server/shared-report';

export const GET = sharedPage;
