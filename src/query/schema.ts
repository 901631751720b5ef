import { readFileSync, readdirSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { Source, buildASTSchema, concatAST, parse } from 'graphql';
import { packagePath } from '../model/package-path.ts';
import { dateScalar, urlScalar } from './scalars.ts';

/**
 * The public schema, from every file of schema/. A file that does not parse, or a type that does not hold together,
 * throws with the place.
 */
export function loadSchema(folder: string = packagePath('schema')): GraphQLSchema {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => parse(new Source(readFileSync(`${folder}/${name}`, 'utf8'), `schema/${name}`)));
  const schema = buildASTSchema(concatAST(documents));
  for (const scalar of [dateScalar, urlScalar])
    Object.assign(schema.getType(scalar.name) ?? {}, scalar.coercion);
  return schema;
}
