import { sharedCard } from '@/lib/server/reports/shared-report';

export const GET = sharedCard;
