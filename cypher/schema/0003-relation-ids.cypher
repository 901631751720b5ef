// Relations are known by their id, whatever their kind; an index holds for one type, so that there is one for each.

CREATE INDEX responsible_for_id IF NOT EXISTS
FOR ()-[r:RESPONSIBLE_FOR]-() ON (r.id);

CREATE INDEX supports_id IF NOT EXISTS
FOR ()-[r:SUPPORTS]-() ON (r.id);

CREATE INDEX shares_information_with_id IF NOT EXISTS
FOR ()-[r:SHARES_INFORMATION_WITH]-() ON (r.id);

CREATE INDEX partner_of_id IF NOT EXISTS
FOR ()-[r:PARTNER_OF]-() ON (r.id);

CREATE INDEX member_of_id IF NOT EXISTS
FOR ()-[r:MEMBER_OF]-() ON (r.id);

CREATE INDEX meets_with_id IF NOT EXISTS
FOR ()-[r:MEETS_WITH]-() ON (r.id);

CREATE INDEX convenes_id IF NOT EXISTS
FOR ()-[r:CONVENES]-() ON (r.id);

CREATE INDEX part_of_id IF NOT EXISTS
FOR ()-[r:PART_OF]-() ON (r.id);

CREATE INDEX operates_id IF NOT EXISTS
FOR ()-[r:OPERATES]-() ON (r.id);

CREATE INDEX publishes_id IF NOT EXISTS
FOR ()-[r:PUBLISHES]-() ON (r.id);

CREATE INDEX revises_id IF NOT EXISTS
FOR ()-[r:REVISES]-() ON (r.id);

CREATE INDEX promotes_id IF NOT EXISTS
FOR ()-[r:PROMOTES]-() ON (r.id);

CREATE INDEX exercises_with_id IF NOT EXISTS
FOR ()-[r:EXERCISES_WITH]-() ON (r.id);

CREATE INDEX funds_id IF NOT EXISTS
FOR ()-[r:FUNDS]-() ON (r.id);

CREATE INDEX requests_id IF NOT EXISTS
FOR ()-[r:REQUESTS]-() ON (r.id);

CREATE INDEX standardizes_at_id IF NOT EXISTS
FOR ()-[r:STANDARDIZES_AT]-() ON (r.id);

CREATE INDEX participates_in_id IF NOT EXISTS
FOR ()-[r:PARTICIPATES_IN]-() ON (r.id);

CREATE INDEX supervises_id IF NOT EXISTS
FOR ()-[r:SUPERVISES]-() ON (r.id);

CREATE INDEX oversees_id IF NOT EXISTS
FOR ()-[r:OVERSEES]-() ON (r.id);

CREATE INDEX covers_id IF NOT EXISTS
FOR ()-[r:COVERS]-() ON (r.id);

CREATE INDEX secretariat_of_id IF NOT EXISTS
FOR ()-[r:SECRETARIAT_OF]-() ON (r.id);

CREATE INDEX succeeded_by_id IF NOT EXISTS
FOR ()-[r:SUCCEEDED_BY]-() ON (r.id);

CREATE INDEX involves_id IF NOT EXISTS
FOR ()-[r:INVOLVES]-() ON (r.id);

CREATE INDEX restates_id IF NOT EXISTS
FOR ()-[r:RESTATES]-() ON (r.id);

CREATE INDEX succeeds_id IF NOT EXISTS
FOR ()-[r:SUCCEEDS]-() ON (r.id);
