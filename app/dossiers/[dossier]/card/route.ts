import { sharedCard } from '@/lib/server/shared-report';

export const GET = sharedCard;
