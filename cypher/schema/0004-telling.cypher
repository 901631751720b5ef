// How loading finds what a teller said, what bears a fact out, and who waits for a node that is not there yet.

CREATE INDEX passage_about IF NOT EXISTS
FOR (n:Passage) ON (n.about);

CREATE INDEX passage_teller IF NOT EXISTS
FOR (n:Passage) ON (n.teller);

CREATE INDEX passage_document IF NOT EXISTS
FOR (n:Passage) ON (n.documentId);

CREATE INDEX waiting_teller IF NOT EXISTS
FOR (n:Waiting) ON (n.teller);

CREATE INDEX measure_goal IF NOT EXISTS
FOR (n:Measure) ON (n.goalId);

CREATE INDEX measure_document IF NOT EXISTS
FOR (n:Measure) ON (n.documentId);

CREATE INDEX page_document IF NOT EXISTS
FOR (n:Page) ON (n.documentId);

CREATE INDEX entry_measure IF NOT EXISTS
FOR (n:MeasureEntry) ON (n.measureId);

CREATE INDEX goal_strategy IF NOT EXISTS
FOR (n:Goal) ON (n.strategyId);

CREATE INDEX goal_parent IF NOT EXISTS
FOR (n:Goal) ON (n.parentId);

CREATE INDEX observation_of IF NOT EXISTS
FOR (n:Observation) ON (n.ofId);

CREATE INDEX observation_measure IF NOT EXISTS
FOR (n:Observation) ON (n.measureId);
