import * as z from 'zod';
import { SCOPES } from '../../model/scope.ts';
import type { TokenRecord } from './token.ts';

/** A record as a file or a graph gives it back. Apart from the record itself, so that a start need not wait for zod. */
export const tokenRecordSchema: z.ZodType<TokenRecord> = z.object({
  id: z.string(),
  name: z.string(),
  scope: z.enum(SCOPES),
  digest: z.string(),
  createdAt: z.string(),
  expiresAt: z.string().optional(),
  revokedAt: z.string().optional(),
});
