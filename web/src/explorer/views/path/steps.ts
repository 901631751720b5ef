import type { PathViewQuery, RelationKind } from '../../../../generated/graphql.ts';

export type Path = PathViewQuery['paths']['paths'][number];
type Node = Path['nodes'][number];

export interface Step {
  readonly id: string;
  readonly from: Node;
  readonly to: Node;
  readonly kind: RelationKind;
  /** False where the relation points against the way: its subject is `to`. */
  readonly forward: boolean;
  readonly fiscalYear: number | undefined;
  readonly date: string | undefined;
}

/** A path as its steps, each from what it leaves to what it reaches. */
export function stepsOf(path: Path): readonly Step[] {
  return path.relations.flatMap((relation, index) => {
    const from = path.nodes[index];
    const to = path.nodes[index + 1];
    if (from === undefined || to === undefined) return [];
    return [
      {
        id: relation.id,
        from,
        to,
        kind: relation.kind,
        forward: relation.from.id === from.id,
        fiscalYear: relation.fiscalYear ?? undefined,
        date: relation.date ?? undefined,
      },
    ];
  });
}
