import { z } from 'zod';
import { operation } from '@/lib/api/operation';
import {
  acceptInvitationInput,
  invitationToken,
  invitationView,
  inviteInput,
  newInvitation,
} from './schema';

export const listInvitations = operation({
  id: 'listInvitations',
  method: 'GET',
  path: '/desks/{desk}/invitations',
  summary: 'The invitations to a desk that are still open',
  access: 'ADMIN',
  answer: { status: 200, schema: z.array(invitationView) },
});

export const invite = operation({
  id: 'invite',
  method: 'POST',
  path: '/desks/{desk}/invitations',
  summary: 'Invite somebody to a desk by a one-time link that expires',
  access: 'ADMIN',
  body: inviteInput,
  answer: { status: 201, schema: newInvitation },
});

export const revokeInvitation = operation({
  id: 'revokeInvitation',
  method: 'DELETE',
  path: '/desks/{desk}/invitations/{invitation}',
  summary: 'Revoke an open invitation',
  access: 'ADMIN',
  answer: { status: 204 },
});

export const acceptInvitation = operation({
  id: 'acceptInvitation',
  method: 'POST',
  path: '/invitations/{token}',
  summary: 'Accept an invitation and become a member of its desk',
  access: 'anyone',
  params: z.strictObject({ token: invitationToken }),
  body: acceptInvitationInput,
  answer: { status: 204 },
});
