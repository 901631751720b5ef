import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { OperationTypeNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Scope } from '../../model/scope.ts';

/** Who changed what is told to those alone who are known themselves. */
const HISTORY_TYPES = new Set(['HistoryEntry', 'HistoryConnection', 'HistoryEdge']);

/** What a caller must have for an operation; undefined where anybody may. */
export interface Requirement {
  readonly scope: Scope;
  /** What needs it, at the beginning of a sentence. */
  readonly what: string;
}

/**
 * What is no query needs `curate`, whatever the server lets be read; history, by whatever field or fragment it is reached, needs a token of
 * any scope; everything else needs one where reading is closed.
 */
export function requirementOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  isReadingOpen: boolean,
): Requirement | undefined {
  if (operation.operation !== OperationTypeNode.QUERY) return { scope: 'curate', what: 'A mutation' };
  if (touchesHistory(schema, document)) return { scope: 'read', what: 'The history' };
  return isReadingOpen ? undefined : { scope: 'read', what: 'Reading' };
}

/** Apollo parses a document once as long as it is asked again. */
const touching = new WeakMap<DocumentNode, boolean>();

/** In any operation of the document: a request that could choose another has nothing to gain by it. */
export function touchesHistory(schema: GraphQLSchema, document: DocumentNode): boolean {
  const known = touching.get(document) ?? reachesHistory(schema, document);
  touching.set(document, known);
  return known;
}

function reachesHistory(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        const parent = types.getParentType()?.name ?? '';
        const field = types.getFieldDef()?.name;
        if (HISTORY_TYPES.has(parent) || (parent === 'Query' && field === 'history')) found = true;
      },
    }),
  );
  return found;
}
