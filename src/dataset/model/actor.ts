import * as z from 'zod';
import { ORGANIZATION_KINDS } from '../../model/entity.ts';
import { actorKey, alias, bilingual, confidence, partialDate, sources, text, url } from './field.ts';

/** Who acts. The prefix of the key tells the type: ministry, isac, organization. */
export const actorRecord = z
  .strictObject({
    key: actorKey,
    kind: z.enum(ORGANIZATION_KINDS).optional().meta({ description: 'Of an organization, and only there.' }),
    name: bilingual.meta({
      description: 'The everyday name without the legal form; the registered one is an alias.',
    }),
    abbreviation: text.optional(),
    aliases: z.array(alias).optional(),
    sharedWith: z
      .array(actorKey)
      .optional()
      .meta({ description: 'Actors that go by one of the same names at the same time; they say so too.' }),
    homepage: url.optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, { error: 'a country is an ISO 3166-1 code of two capital letters' })
      .optional(),
    validFrom: partialDate.optional(),
    validTo: partialDate.optional(),
    description: bilingual,
    confidence,
    sources,
  })
  .refine((actor) => actor.key.startsWith('organization:') === (actor.kind !== undefined), {
    path: ['kind'],
    error: 'an organization states its kind, a ministry or an ISAC does not',
  });

export type ActorRecord = z.output<typeof actorRecord>;
