import { isPartialDate } from '../model/partial-date.ts';
import type { ExportEdge, ExportNode, GraphMeta } from './graph.ts';
import {
  activityOf,
  classesOf,
  kindOfProperty,
  knownPropertyOf,
  OWN_ACTIVITIES,
  OWN_CLASSES,
  OWN_PROPERTIES,
  propertyOf,
} from './rdf-vocabulary.ts';
import type { Term } from './rdf-vocabulary.ts';

/** What is said of one resource, in the form that both Turtle and JSON-LD are written from. */
export interface Description {
  readonly subject: Resource;
  readonly statements: readonly Statement[];
}
type Statement = readonly [property: Term, value: RdfValue];
export type RdfValue = Resource | Literal;
/** By a term of a vocabulary, or by its IRI. */
export type Resource =
  { readonly is: 'term'; readonly term: Term } | { readonly is: 'iri'; readonly iri: string };
interface Literal {
  readonly is: 'literal';
  readonly text: string;
  readonly language?: 'ja' | 'en' | undefined;
  readonly datatype?: Term | undefined;
}

/** Ids as nearly all are; to test for them is several times as fast as to look for what must be encoded. */
const PLAIN_ID = /^[\w:~\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fa5-]+$/;

/** The IRI of an id: the base, `id/`, and the id with everything but letters, digits and harmless signs percent-encoded. */
function iriOf(base: string, id: string): string {
  if (PLAIN_ID.test(id)) return `${base}id/${id}`;
  return `${base}id/${id.replace(/[^\p{L}\p{N}\p{M}\-_~:!$'()*+,;=@/.]|(?<=^|\/)\.+(?=\/|$)/gu, encoded)}`;
}

function encoded(text: string): string {
  return text.startsWith('.') ? '%2E'.repeat(text.length) : encodeURIComponent(text);
}

/** The graph itself. */
export function describeGraph(meta: GraphMeta, base: string): Description {
  return description(iri(`${base}graph`), [
    ['rdf:type', term('schema:Dataset')],
    ['rdf:type', term('prov:Entity')],
    ['dcterms:title', text(meta.title)],
    ['dcterms:description', text(meta.description)],
    ['schema:version', text(meta.revision)],
    ['dcterms:modified', text(meta.updatedAt)],
  ]);
}

/** Our own classes, properties and activities: every file says itself what its words are. */
export function describeVocabulary(): readonly Description[] {
  return [
    ...OWN_CLASSES.map((own) => description(term(own), [['rdf:type', term('rdfs:Class')]])),
    ...OWN_PROPERTIES.map((own) => {
      const kind = kindOfProperty(own);
      const known = kind === undefined ? undefined : knownPropertyOf(kind);
      return description(term(own), [
        ['rdf:type', term('rdf:Property')],
        ['rdfs:label', text(kind?.toLowerCase().replaceAll('_', ' '), 'en')],
        ['rdfs:subPropertyOf', known === undefined ? undefined : term(known)],
      ]);
    }),
    ...OWN_ACTIVITIES.map((own) => description(term(own), [['rdf:type', term('prov:Activity')]])),
  ];
}

export function describeNode(node: ExportNode, base: string): Description {
  const isEvent = node.type === 'EVENT';
  return description(iri(iriOf(base, node.id)), [
    ...classesOf(node.type).map((own) => ['rdf:type', term(own)] as const),
    ['dcterms:identifier', text(node.id)],
    ['skos:prefLabel', text(node.nameJa, 'ja')],
    ['skos:prefLabel', text(node.nameEn, 'en')],
    ['skos:altLabel', text(node.abbreviation)],
    ['dcterms:description', text(node.descriptionJa, 'ja')],
    ['dcterms:description', text(node.descriptionEn, 'en')],
    ['sg:kind', text(node.kind)],
    ['schema:url', address(node.homepage)],
    ['schema:addressCountry', text(node.country)],
    [isEvent ? 'schema:startDate' : 'dcterms:date', date(node.date)],
    ['schema:endDate', date(node.endDate)],
    ['schema:location', text(node.place)],
    ['schema:validFrom', date(node.validFrom)],
    ['schema:validThrough', date(node.validTo)],
    ['sg:status', text(node.status)],
    ['sg:marker', text(node.marker)],
    ['sg:isRestated', flag(node.isRestated)],
    ['sg:isComplete', flag(node.isComplete)],
    ['dcterms:isPartOf', reference(base, node.document)],
    ['sg:page', integer(node.page)],
    ...node.fiscalYears.map((year) => ['sg:fiscalYear', integer(year)] as const),
    ['sg:degree', integer(node.degree)],
    ['prov:hadPrimarySource', address(node.evidence)],
  ]);
}

/**
 * A relation twice: as one triple, which is how one asks, and as a statement (`rdf:Statement`) with everything
 * that is known about it.
 */
export function describeEdge(edge: ExportEdge, base: string): readonly Description[] {
  const source = iri(iriOf(base, edge.source));
  const target = iri(iriOf(base, edge.target));
  const property = propertyOf(edge.kind);
  const known = knownPropertyOf(edge.kind);
  return [
    description(source, [[property, target], ...(known === undefined ? [] : [[known, target] as const])]),
    description(iri(iriOf(base, edge.id)), [
      ['rdf:type', term('sg:Relation')],
      ['rdf:type', term('rdf:Statement')],
      ['rdf:type', term('prov:Entity')],
      ['dcterms:identifier', text(edge.id)],
      ['rdf:subject', source],
      ['rdf:predicate', term(property)],
      ['rdf:object', target],
      ['sg:weight', double(edge.weight)],
      ...edge.fiscalYears.map((year) => ['sg:fiscalYear', integer(year)] as const),
      ['schema:validFrom', date(edge.validFrom)],
      ['schema:validThrough', date(edge.validTo)],
      ['dcterms:date', date(edge.date)],
      ['schema:location', text(edge.place)],
      ['dcterms:description', text(edge.detailJa, 'ja')],
      ['dcterms:description', text(edge.detailEn, 'en')],
      ['sg:confidence', double(edge.confidence)],
      ['prov:wasGeneratedBy', term(activityOf(edge.origin))],
      ['sg:measure', reference(base, edge.measure)],
      ['prov:wasDerivedFrom', reference(base, edge.document)],
      ['sg:page', integer(edge.page)],
      ['prov:hadPrimarySource', address(edge.evidence)],
    ]),
  ];
}

type PossibleStatement = readonly [property: Term, value: RdfValue | undefined];

function description(subject: Resource, possible: readonly PossibleStatement[]): Description {
  const statements = possible.flatMap(([property, value]) =>
    value === undefined ? [] : [[property, value] as const],
  );
  return { subject, statements };
}

function term(name: Term): Resource {
  return { is: 'term', term: name };
}

function iri(text: string): Resource {
  return { is: 'iri', iri: text };
}

function reference(base: string, id: string | undefined): Resource | undefined {
  return id === undefined || id === '' ? undefined : iri(iriOf(base, id));
}

function text(value: string | undefined, language?: 'ja' | 'en'): Literal | undefined {
  return value === undefined || value === '' ? undefined : { is: 'literal', text: value, language };
}

/** As precise as it is known; what is no date after all stays text. */
function date(value: string | undefined): Literal | undefined {
  if (value === undefined || !isPartialDate(value)) return text(value);
  const datatypes = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' } as const;
  const datatype = Object.entries(datatypes).find(([length]) => Number(length) === value.length)?.[1];
  return { is: 'literal', text: value, datatype };
}

function integer(value: number | undefined): Literal | undefined {
  return value === undefined ? undefined : { is: 'literal', text: String(value), datatype: 'xsd:integer' };
}

/** In the canonical form of XML Schema, `0.8` → `8.0E-1`, which is what JSON-LD readers make of it. */
function double(value: number): Literal {
  const text = value.toExponential(15).replace(/(\d)0*e\+?/u, '$1E');
  return { is: 'literal', text, datatype: 'xsd:double' };
}

function flag(value: boolean | undefined): Literal | undefined {
  return value === undefined ? undefined : { is: 'literal', text: String(value), datatype: 'xsd:boolean' };
}

/** A web address as a resource; anything else as text, since it would not be an IRI. */
function address(value: string | undefined): RdfValue | undefined {
  if (value === undefined || !/^https?:/iu.test(value) || !URL.canParse(value)) return text(value);
  return iri(new URL(value).href.replace(/[\s<>"{}|\\^`]/gu, encodeURIComponent));
}
