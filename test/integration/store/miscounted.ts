import { FURTHER_TYPES } from '../../../src/model/measure-relationships.ts';
import type { Row, Store } from '../../../src/store/store.ts';

/** Nodes whose degrees do not tell how many nodes stand at the other end: none, whatever was written. */
export async function miscounted(store: Store): Promise<readonly Row[]> {
  const found = await Promise.all(
    FURTHER_TYPES.flatMap(([kind, further]) =>
      (['<-', '-'] as const).map((start) => {
        const arrow = (type: string, other: string): string =>
          `(node)${start}[:${type}]${start === '-' ? '->' : '-'}(${other})`;
        const told = `COUNT { ${arrow(kind, '')} } - COUNT { ${arrow(further, '')} }`;
        const distinct = `COUNT { MATCH ${arrow(kind, 'other')} RETURN DISTINCT other }`;
        return store.read({
          text: `MATCH (node) WITH node, ${told} AS told, ${distinct} AS counted WHERE told <> counted RETURN node.id, '${kind}', told, counted`,
          parameters: {},
        });
      }),
    ),
  );
  return found.flat();
}
