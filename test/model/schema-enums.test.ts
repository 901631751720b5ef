import { isEnumType } from 'graphql';
import type * as generated from '../../src/generated/schema.ts';
import type * as entity from '../../src/model/entity.ts';
import {
  ALIAS_KINDS,
  ENTITY_LABELS,
  ENTRY_KINDS,
  INSTRUMENT_KINDS,
  MEASURE_PARTS,
  MEASURE_STATUSES,
  ORGANIZATION_KINDS,
  ORIGINS,
} from '../../src/model/entity.ts';
import type { RelationKind } from '../../src/model/relation-kind.ts';
import { RELATION_KINDS } from '../../src/model/relation-kind.ts';
import { loadSchema } from '../../src/query/schema.ts';

/** `true` where the two unions have the same members; anything else does not compile below. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Held by the compiler: an enum of the schema and its type in the model never part. */
const SAME: {
  readonly AliasKind: Same<generated.AliasKind, entity.AliasKind>;
  readonly EntityType: Same<generated.EntityType, entity.EntityType>;
  readonly EntryKind: Same<generated.EntryKind, entity.EntryKind>;
  readonly InstrumentKind: Same<generated.InstrumentKind, entity.InstrumentKind>;
  readonly Language: Same<generated.Language, entity.Language>;
  readonly MeasurePart: Same<generated.MeasurePart, entity.MeasurePart>;
  readonly MeasureStatus: Same<generated.MeasureStatus, entity.MeasureStatus>;
  readonly OrganizationKind: Same<generated.OrganizationKind, entity.OrganizationKind>;
  readonly Origin: Same<generated.Origin, entity.Origin>;
  readonly RelationKind: Same<generated.RelationKind, RelationKind>;
} = {
  AliasKind: true,
  EntityType: true,
  EntryKind: true,
  InstrumentKind: true,
  Language: true,
  MeasurePart: true,
  MeasureStatus: true,
  OrganizationKind: true,
  Origin: true,
  RelationKind: true,
};

/** The lists of the model, which the compiler holds to its types. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  AliasKind: ALIAS_KINDS,
  EntityType: Object.keys(ENTITY_LABELS),
  EntryKind: ENTRY_KINDS,
  InstrumentKind: INSTRUMENT_KINDS,
  Language: ['JA', 'EN'],
  MeasurePart: MEASURE_PARTS,
  MeasureStatus: MEASURE_STATUSES,
  OrganizationKind: ORGANIZATION_KINDS,
  Origin: ORIGINS,
  RelationKind: RELATION_KINDS,
};

describe('the enum', () => {
  it('of each name that the compiler compares is compared here too', () => {
    expect(Object.keys(VALUES)).toEqual(Object.keys(SAME));
  });

  it.each(Object.entries(VALUES))('%s has the values that the model has', (name, values) => {
    const type = loadSchema().getType(name);
    const inSchema = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect([...inSchema].sort()).toEqual([...values].sort());
  });
});
