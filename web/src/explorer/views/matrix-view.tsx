import type { ReactElement } from 'react';
import { familyOf } from '../canvas/kinds.ts';
import type { Network } from '../network/network.ts';
import { EntityLink } from '../panel/entity-link.tsx';
import { writeScene } from '../scene/scene.ts';
import { useScene } from '../scene/use-scene.ts';
import { useTexts } from '../texts/use-texts.ts';
import { matrixOf } from './matrix.ts';

/** Every ministry against every ISAC; a number opens what the two do together. */
export function MatrixView({ network }: { readonly network: Network }): ReactElement {
  const texts = useTexts();
  const { scene, change } = useScene();
  const matrix = matrixOf(
    network.dots,
    network.links.filter(
      (link) =>
        link.confidence >= scene.minConfidence &&
        !scene.hiddenFamilies.includes(familyOf(link.kind)) &&
        (scene.fiscalYear === undefined ||
          link.fiscalYears.length === 0 ||
          link.fiscalYears.includes(scene.fiscalYear)),
    ),
  );
  return (
    <div className="sheet">
      <p>{texts.matrixIntro}</p>
      {matrix.rows.length === 0 ? (
        <p className="notice">{texts.empty}</p>
      ) : (
        <table className="matrix">
          <thead>
            <tr>
              <td />
              {matrix.columns.map((column) => (
                <th key={column.id} scope="col">
                  <EntityLink id={column.id} name={column.name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <EntityLink id={row.id} name={row.name} />
                </th>
                {matrix.columns.map((column) => {
                  const cell = matrix.cells.get(`${row.id} ${column.id}`);
                  if (cell === undefined) return <td key={column.id} />;
                  const count = cell.measures + cell.relations;
                  return (
                    <td key={column.id} className={`weight-${Math.min(4, Math.ceil(count / 2))}`}>
                      <a
                        href={writeScene({ ...scene, selected: [row.id, column.id] })}
                        aria-label={`${count} ${texts.matrixCell(row.name, column.name, cell.measures, cell.relations)}`}
                        onClick={(event) => {
                          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                          event.preventDefault();
                          change({ selected: [row.id, column.id] });
                        }}
                      >
                        {count}
                      </a>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
