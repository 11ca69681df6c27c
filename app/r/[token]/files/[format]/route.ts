import { sharedFile } from '@/lib/server/reports/shared-report';

export const GET = sharedFile;
