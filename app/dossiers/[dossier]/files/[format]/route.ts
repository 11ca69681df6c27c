import { sharedFile } from '@/lib/server/shared-report';

export const GET = sharedFile;
