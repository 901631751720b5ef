// What is known by one key: ids of nodes, passages, aliases and tellers; one state of the graph.

CREATE CONSTRAINT node_id IF NOT EXISTS
FOR (n:Node) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT passage_id IF NOT EXISTS
FOR (n:Passage) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT alias_id IF NOT EXISTS
FOR (n:Alias) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT teller_id IF NOT EXISTS
FOR (n:Teller) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT graph_state_id IF NOT EXISTS
FOR (n:GraphState) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT migration_number IF NOT EXISTS
FOR (n:Migration) REQUIRE n.number IS UNIQUE;
