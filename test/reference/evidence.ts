import { footnote } from '../../src/query/answer/citation.ts';
import { encodeCursor } from '../../src/query/cursor.ts';
import { list } from './filters.ts';
import type { Graph, GraphNode } from './graph.ts';
import { across, textOf } from './graph.ts';
import type { PageRequest } from './page.ts';
import { cut } from './page.ts';
import type { Arguments, Passage } from './place.ts';
import { localized } from './place.ts';

export function evidencePage(
  graph: Graph,
  properties: Arguments,
  given: Arguments,
  measure: GraphNode | undefined,
): unknown {
  const ids = list(properties['passageIds']).map(String);
  const passages = ids.flatMap((id): Passage[] => {
    const passage = graph.nodes.find((node) => node.labels.has('Passage') && node.properties['id'] === id);
    return passage === undefined ? [] : [{ passage, measure }];
  });
  const idOf = (each: Passage): string => String(each.passage.properties['id']);
  return cut(
    passages,
    ids.length,
    (each) => encodeCursor('Evidence', [idOf(each)]),
    (each, cursor) => {
      const [, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
      const place = ids.indexOf(id ?? '');
      return place < 0 ? -1 : ids.indexOf(idOf(each)) - place;
    },
    given as PageRequest,
  );
}

export function evidenceField(
  graph: Graph,
  { passage, measure }: Passage,
  field: string,
  given: Arguments,
): unknown {
  const { properties } = passage;
  const [document] = across(passage, 'IN_DOCUMENT', 'OUT');
  const page = graph.nodes.find(
    (node) =>
      node.labels.has('Page') &&
      node.properties['documentId'] === properties['documentId'] &&
      node.properties['number'] === properties['page'],
  );
  const lines = list(properties['lines']).map(Number);
  if (field === 'document') return document;
  if (field === 'context') {
    const { lineNumbers, lineTexts, lineColumns } = page?.properties ?? {};
    const from = Number(lines[0]) - Number(given['before'] ?? 3);
    const to = Number(lines.at(-1)) + Number(given['after'] ?? 3);
    return list(lineNumbers).flatMap((line, index) =>
      Number(line) >= from && Number(line) <= to
        ? [{ line, text: list(lineTexts)[index], column: list(lineColumns)[index] }]
        : [],
    );
  }
  if (field !== 'citation') return properties[field];
  const told = document?.properties ?? {};
  const language = given['language'] === 'EN' ? 'EN' : 'JA';
  return footnote(
    {
      title: textOf(localized(told, 'title', language)) ?? textOf(properties['title']),
      decidedOn: textOf(told['decidedOn']),
      annex: textOf(told['annex']),
      label: textOf(page?.properties['label']),
      page: typeof properties['page'] === 'number' ? properties['page'] : undefined,
      marker: textOf(measure?.properties['marker']),
      lines,
      url: document === undefined ? textOf(properties['url']) : undefined,
    },
    language,
  );
}
