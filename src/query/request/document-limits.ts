import type {
  ASTNode,
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLError,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { Kind } from 'graphql';
import type { Limits } from '../limits.ts';
import { limitError } from '../limits.ts';

interface Extent {
  /** Levels of fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Extent = { depth: 0, aliases: 0, directives: 0 };

/** The fragments of a document by their names. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
}

/**
 * Whether an operation stays within the limits on depth, aliases and directives. A fragment counts wherever it is spread, but is measured
 * once, so that a few fragments that spread each other many times cost nothing to refuse. Introspection has no depth.
 * Fragments must not spread themselves (graphql-js validates that).
 */
export function documentLimitError(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  limits: Limits,
): GraphQLError | undefined {
  const measured = new Map<string, Extent>();
  const extentOf = (selectionSet: SelectionSetNode): Extent =>
    selectionSet.selections.reduce((before, selection) => {
      const sum = { ...before, directives: before.directives + (selection.directives?.length ?? 0) };
      if (selection.kind === Kind.FIELD) {
        const inside = selection.selectionSet === undefined ? NOTHING : extentOf(selection.selectionSet);
        const isIntrospection = selection.name.value.startsWith('__');
        return {
          depth: Math.max(sum.depth, isIntrospection ? 0 : 1 + inside.depth),
          aliases: sum.aliases + inside.aliases + (selection.alias === undefined ? 0 : 1),
          directives: sum.directives + inside.directives,
        };
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) return merge(sum, extentOf(selection.selectionSet));
      const name = selection.name.value;
      const fragment = fragments.get(name);
      const known =
        measured.get(name) ?? (fragment === undefined ? NOTHING : extentOf(fragment.selectionSet));
      measured.set(name, known);
      return merge(sum, known);
    }, NOTHING);
  const { depth, aliases, directives } = extentOf(operation.selectionSet);
  const tooMuch = (limit: 'depth' | 'aliases' | 'directives', what: string, node: ASTNode): GraphQLError =>
    limitError(limit, limits, what, node);
  if (depth > limits.depth) return tooMuch('depth', `The operation is ${depth} levels deep`, operation);
  if (aliases > limits.aliases) return tooMuch('aliases', `The operation has ${aliases} aliases`, operation);
  if (directives > limits.directives) {
    return tooMuch('directives', `The operation has ${directives} directives`, operation);
  }
  return undefined;
}

function merge(left: Extent, right: Extent): Extent {
  return {
    depth: Math.max(left.depth, right.depth),
    aliases: left.aliases + right.aliases,
    directives: left.directives + right.directives,
  };
}
