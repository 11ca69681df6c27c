import { sharedArticle } from '@/lib/server/reports/shared-report';

export const GET = sharedArticle;
