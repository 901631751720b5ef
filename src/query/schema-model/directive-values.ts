import type { ConstDirectiveNode, GraphQLSchema } from 'graphql';
import { getDirectiveValues } from 'graphql';

/** Anything of a schema that may carry directives. */
interface Annotated {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

/** The arguments of a directive where it stands, or undefined where it does not stand. */
export function directiveOn(
  schema: GraphQLSchema,
  name: string,
  where: Annotated,
): Readonly<Record<string, unknown>> | undefined {
  const directive = schema.getDirective(name);
  if (directive === null || directive === undefined) throw new Error(`The schema has no directive @${name}`);
  const directives = where.astNode?.directives;
  return directives === undefined ? undefined : getDirectiveValues(directive, { directives });
}

const IDENTIFIERS = {
  label: /^[A-Z][A-Za-z]*$/u,
  relationship: /^[A-Z][A-Z_]*$/u,
  property: /^[a-z][A-Za-z]*$/u,
  file: /^[a-z]+(?:-[a-z]+)*$/u,
} as const;

/** A name that may stand in Cypher text: nothing but letters as its kind allows. Throws for anything else. */
export function identifier(kind: keyof typeof IDENTIFIERS, value: unknown): string {
  if (typeof value === 'string' && IDENTIFIERS[kind].test(value)) return value;
  throw new Error(`A ${kind} in the schema matches ${String(IDENTIFIERS[kind])}, but got: ${String(value)}`);
}

/** One of the values of a closed list. */
export function oneOf<T extends string>(values: readonly T[], value: unknown): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined)
    throw new Error(`One of ${values.join(', ')} was expected, but got: ${String(value)}`);
  return found;
}
