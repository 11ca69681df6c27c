import { sharedArticle } from '@/lib/server/shared-report';

export const GET = sharedArticle;
