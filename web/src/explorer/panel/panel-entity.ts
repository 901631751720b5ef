import type { EntityPanelQuery } from '../../../generated/graphql.ts';

/** What there is to know of an entity, drawn for every type. */
export type PanelEntity = Extract<NonNullable<EntityPanelQuery['node']>, { readonly name: string }>;
