// The order that a list has when none is asked for, and the names that are compared and sorted by.

CREATE INDEX measure_sort_key IF NOT EXISTS
FOR (n:Measure) ON (n.sortKey);

CREATE INDEX goal_sort_key IF NOT EXISTS
FOR (n:Goal) ON (n.sortKey);

CREATE INDEX measureentry_sort_key IF NOT EXISTS
FOR (n:MeasureEntry) ON (n.sortKey);

CREATE INDEX page_sort_key IF NOT EXISTS
FOR (n:Page) ON (n.sortKey);

CREATE INDEX observation_sort_key IF NOT EXISTS
FOR (n:Observation) ON (n.sortKey);

CREATE INDEX event_sort_key IF NOT EXISTS
FOR (n:Event) ON (n.sortKey);

CREATE INDEX instrument_sort_key IF NOT EXISTS
FOR (n:Instrument) ON (n.sortKey);

CREATE INDEX strategy_sort_key IF NOT EXISTS
FOR (n:Strategy) ON (n.sortKey);

CREATE INDEX document_sort_key IF NOT EXISTS
FOR (n:Document) ON (n.sortKey);

CREATE INDEX actor_sort_key IF NOT EXISTS
FOR (n:Actor) ON (n.sortKey);

CREATE INDEX ministry_sort_key IF NOT EXISTS
FOR (n:Ministry) ON (n.sortKey);

CREATE INDEX isac_sort_key IF NOT EXISTS
FOR (n:Isac) ON (n.sortKey);

CREATE INDEX organization_sort_key IF NOT EXISTS
FOR (n:Organization) ON (n.sortKey);

CREATE INDEX sector_sort_key IF NOT EXISTS
FOR (n:Sector) ON (n.sortKey);

CREATE INDEX measure_name_key_ja IF NOT EXISTS
FOR (n:Measure) ON (n.nameKeyJa);

CREATE INDEX measure_name_key_en IF NOT EXISTS
FOR (n:Measure) ON (n.nameKeyEn);

CREATE INDEX goal_name_key_ja IF NOT EXISTS
FOR (n:Goal) ON (n.nameKeyJa);

CREATE INDEX goal_name_key_en IF NOT EXISTS
FOR (n:Goal) ON (n.nameKeyEn);

CREATE INDEX event_name_key_ja IF NOT EXISTS
FOR (n:Event) ON (n.nameKeyJa);

CREATE INDEX event_name_key_en IF NOT EXISTS
FOR (n:Event) ON (n.nameKeyEn);

CREATE INDEX instrument_name_key_ja IF NOT EXISTS
FOR (n:Instrument) ON (n.nameKeyJa);

CREATE INDEX instrument_name_key_en IF NOT EXISTS
FOR (n:Instrument) ON (n.nameKeyEn);

CREATE INDEX strategy_name_key_ja IF NOT EXISTS
FOR (n:Strategy) ON (n.nameKeyJa);

CREATE INDEX strategy_name_key_en IF NOT EXISTS
FOR (n:Strategy) ON (n.nameKeyEn);

CREATE INDEX actor_name_key_ja IF NOT EXISTS
FOR (n:Actor) ON (n.nameKeyJa);

CREATE INDEX actor_name_key_en IF NOT EXISTS
FOR (n:Actor) ON (n.nameKeyEn);

CREATE INDEX ministry_name_key_ja IF NOT EXISTS
FOR (n:Ministry) ON (n.nameKeyJa);

CREATE INDEX ministry_name_key_en IF NOT EXISTS
FOR (n:Ministry) ON (n.nameKeyEn);

CREATE INDEX isac_name_key_ja IF NOT EXISTS
FOR (n:Isac) ON (n.nameKeyJa);

CREATE INDEX isac_name_key_en IF NOT EXISTS
FOR (n:Isac) ON (n.nameKeyEn);

CREATE INDEX organization_name_key_ja IF NOT EXISTS
FOR (n:Organization) ON (n.nameKeyJa);

CREATE INDEX organization_name_key_en IF NOT EXISTS
FOR (n:Organization) ON (n.nameKeyEn);

CREATE INDEX sector_name_key_ja IF NOT EXISTS
FOR (n:Sector) ON (n.nameKeyJa);

CREATE INDEX sector_name_key_en IF NOT EXISTS
FOR (n:Sector) ON (n.nameKeyEn);

CREATE INDEX entity_name_key_ja IF NOT EXISTS
FOR (n:Entity) ON (n.nameKeyJa);

CREATE INDEX entity_name_key_en IF NOT EXISTS
FOR (n:Entity) ON (n.nameKeyEn);

CREATE INDEX alias_key IF NOT EXISTS
FOR (n:Alias) ON (n.key);
