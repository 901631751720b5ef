import type { AliasInput, UpsertActorInput } from '../../generated/schema.ts';
import type { ActorFact, AliasFact } from '../../model/facts.ts';
import { ACTOR_TYPES } from '../../model/entity.ts';
import type { ActorType } from '../../model/entity.ts';
import { slug } from '../../model/ids.ts';
import type { CurationChange, CurationView } from '../../store/curation/curate.ts';
import { badInput } from './refused.ts';
import { passageOf } from './source.ts';

/** A person's statement of who an actor is, in place of an earlier one. */
export async function upsertActor(view: CurationView, input: UpsertActorInput): Promise<CurationChange> {
  const type = ACTOR_TYPES.find((one) => one === input.type);
  if (type === undefined) {
    throw badInput(`An actor is of type ${ACTOR_TYPES.join(', ')}, but got: ${input.type}`);
  }
  const id = input.id ?? `${type.toLowerCase()}:${slug(input.nameEn ?? input.nameJa)}`;
  const present = (await view.nodes([id])).get(id);
  if (present === undefined && !isIdOf(type, id)) {
    throw badInput(
      `The id of a new actor is \`${type.toLowerCase()}:\` and letters, digits or hyphens, but got: ${id}`,
    );
  }
  if (present !== undefined && present.kind.entityType !== type) {
    throw badInput(`${id} is of type ${present.kind.entityType ?? present.kind.label}, but got: ${type}`);
  }
  if (input.nameJa.trim() === '') throw badInput('`nameJa` is a name, but it is empty.');
  if (typeof input.kind === 'string' && type !== 'ORGANIZATION') {
    throw badInput(`\`kind\` is that of an organization, but ${id} is of type ${type}.`);
  }
  const kind = input.kind ?? (present === undefined && type === 'ORGANIZATION' ? 'OTHER' : undefined);
  const before = view.curation.actors.find((actor) => actor.id === id);
  const after: ActorFact = {
    id,
    type,
    nameJa: input.nameJa.trim(),
    ...(typeof input.nameEn === 'string' ? { nameEn: input.nameEn.trim() } : {}),
    ...(kind === undefined ? {} : { kind }),
    aliases: (input.aliases ?? []).map(aliasOf),
    passages: [await passageOf(view, input.source, 1)],
  };
  const { curation } = view;
  return {
    curation: {
      ...curation,
      actors: [...curation.actors.filter((actor) => actor.id !== id), after],
      retractions: curation.retractions.filter((one) => one.id !== id),
    },
    about: [id],
    before,
    after,
  };
}

/** Letters of any script: actors whose names are Japanese alone have ids made of them. */
function isIdOf(type: ActorType, id: string): boolean {
  const [prefix, name = '', ...rest] = id.split(':');
  return (
    prefix === type.toLowerCase() &&
    rest.length === 0 &&
    /^[\p{L}\p{N}][\p{L}\p{N}・ー.&()-]{0,99}$/u.test(name)
  );
}

function aliasOf({ name, kind, language, validFrom, validTo }: AliasInput): AliasFact {
  if (name.trim() === '') throw badInput('An alias is a name, but it is empty.');
  if (typeof validFrom === 'string' && typeof validTo === 'string' && validTo < validFrom) {
    throw badInput(`An alias begins before it ends, but got: ${validFrom} to ${validTo}`);
  }
  return {
    name: name.trim(),
    kind,
    ...(typeof language === 'string' ? { language } : {}),
    ...(typeof validFrom === 'string' ? { validFrom } : {}),
    ...(typeof validTo === 'string' ? { validTo } : {}),
  };
}
