import * as z from 'zod';
import type { KeptAnswer } from './answer-memory.ts';

const headSchema = z.object({
  contentType: z.string(),
  tag: z.string().optional(),
  operation: z.string().optional(),
  plan: z.string().optional(),
});

/** An answer as the shared cache holds it: a line of JSON about it, then what it is. */
export function sharedText({ body, ...head }: KeptAnswer): string {
  return `${JSON.stringify(head)}\n${body.toString()}`;
}

/** Undefined for what this program did not write. */
export function fromSharedText(text: string): KeptAnswer | undefined {
  const end = text.indexOf('\n');
  const { contentType, operation, plan, tag } = headOf(text.slice(0, Math.max(0, end))) ?? {};
  if (contentType === undefined) return undefined;
  return { body: Buffer.from(text.slice(end + 1)), contentType, tag, operation, plan };
}

function headOf(line: string): z.output<typeof headSchema> | undefined {
  try {
    return headSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
