import type {
  DirectiveNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  NamedTypeNode,
  SelectionSetNode,
} from 'graphql';
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
} from 'graphql';
import type { Variables } from './sourced.ts';

/** What collecting needs of a request: booleans of @skip and @include belong to its shape. */
export interface CollectContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/** The fields of one response key: same field, equal arguments, selections to be merged. */
export type FieldGroup = readonly [FieldNode, ...(readonly FieldNode[])];

/**
 * The fields that selection sets ask of an object of this type, by response key in the order of the answer (CollectFields
 * of the GraphQL specification). A fragment counts once, so that the work is bounded by the length of the document.
 */
export function collectFields(
  context: CollectContext,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, FieldGroup> {
  const groups = new Map<string, FieldGroup>();
  const visited = new Set<string>();
  for (const selectionSet of selectionSets) collectInto(groups, visited, context, type, selectionSet);
  return groups;
}

function collectInto(
  groups: Map<string, FieldGroup>,
  visited: Set<string>,
  context: CollectContext,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): void {
  for (const selection of selectionSet.selections) {
    if (!isIncluded(context.variables, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = responseKey(selection);
      const known = groups.get(key);
      groups.set(key, known === undefined ? [selection] : [known[0], ...known.slice(1), selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(context.schema, selection.typeCondition, type)) {
        collectInto(groups, visited, context, type, selection.selectionSet);
      }
    } else {
      const name = selection.name.value;
      const fragment = context.fragments.get(name);
      if (visited.has(name) || fragment === undefined) continue;
      visited.add(name);
      if (applies(context.schema, fragment.typeCondition, type)) {
        collectInto(groups, visited, context, type, fragment.selectionSet);
      }
    }
  }
}

/** The key of a field in the answer. */
function responseKey(node: FieldNode): string {
  return node.alias?.value ?? node.name.value;
}

/** The selection sets of the fields of one response key. */
export function selectionsOf(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? []);
}

function isIncluded(
  variables: Variables,
  node: { readonly directives?: readonly DirectiveNode[] | undefined },
): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const directives = { directives: node.directives };
  if (getDirectiveValues(GraphQLSkipDirective, directives, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, directives, variables)?.['if'] !== false;
}

function applies(
  schema: GraphQLSchema,
  condition: NamedTypeNode | undefined,
  type: GraphQLObjectType,
): boolean {
  if (condition === undefined || condition.name.value === type.name) return true;
  const abstract = schema.getType(condition.name.value);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}
