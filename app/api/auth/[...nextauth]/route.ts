import { authRoute } from '@/lib/server/auth-route';

export { authRoute as GET, authRoute as POST };
