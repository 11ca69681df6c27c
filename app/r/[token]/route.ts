import { sharedPage } from '@/lib/server/reports/shared-report';

export const GET = sharedPage;
