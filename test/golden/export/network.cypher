// Strategy Graph, revision 42
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;
UNWIND [
  {id: 'strategy:2021', type: 'STRATEGY', nameJa: '見本の戦略', nameEn: 'Sample strategy', date: '2021-09-28', degree: 0, evidence: 'https://www.example.jp/strategy.pdf'}
] AS row
CREATE (node:Node:Entity:Strategy)
SET node = row;
UNWIND [
  {id: 'goal:2021/2/6', type: 'GOAL', nameJa: '目標 2.6', degree: 0}
] AS row
CREATE (node:Node:Entity:Goal)
SET node = row;
UNWIND [
  {id: 'measure:sample-2024:p161:ウ', type: 'MEASURE', nameJa: '(ウ) 情報共有', nameEn: '(ウ) Information sharing', status: 'CONTINUES', marker: 'ウ', isRestated: false, isComplete: true, document: 'document:sample-2024', page: 161, fiscalYears: [2022, 2023, 2025], degree: 3, evidence: 'https://www.example.jp/plan.pdf#page=161'}
] AS row
CREATE (node:Node:Entity:Measure)
SET node = row;
UNWIND [
  {id: 'ministry:fsa', type: 'MINISTRY', nameJa: '金融庁', nameEn: 'Financial Services Agency', descriptionJa: '金融の監督', descriptionEn: 'Oversees finance', abbreviation: 'FSA', homepage: 'https://www.fsa.go.jp/', country: 'JP', validFrom: '2000-07-01', degree: 3}
] AS row
CREATE (node:Node:Entity:Actor:Ministry)
SET node = row;
UNWIND [
  {id: 'isac:f-isac', type: 'ISAC', nameJa: '金融ISAC', nameEn: 'Financials ISAC Japan', validFrom: '2014-08', degree: 3}
] AS row
CREATE (node:Node:Entity:Actor:Isac)
SET node = row;
UNWIND [
  {id: 'organization:nisc', type: 'ORGANIZATION', kind: 'AGENCY', nameJa: '内閣サイバーセキュリティセンター', validFrom: '2015-01-09', validTo: '2025-06-30', degree: 1}
] AS row
CREATE (node:Node:Entity:Actor:Organization)
SET node = row;
UNWIND [
  {id: 'sector:finance', type: 'SECTOR', nameJa: '金融', nameEn: 'Finance', date: '2005', degree: 2}
] AS row
CREATE (node:Node:Entity:Sector)
SET node = row;
UNWIND [
  {id: 'instrument:guideline', type: 'INSTRUMENT', kind: 'GUIDELINE', nameJa: '手引き "第2版"', date: '2024-03', degree: 0}
] AS row
CREATE (node:Node:Entity:Instrument)
SET node = row;
UNWIND [
  {id: 'event:exercise-2024', type: 'EVENT', nameJa: '=演習', nameEn: '-Exercise <2024> & more', date: '2024-11-11', endDate: '2024-11-13', place: '東京', degree: 1}
] AS row
CREATE (node:Node:Entity:Event)
SET node = row;
UNWIND [
  {source: 'ministry:fsa', target: 'measure:sample-2024:p161:ウ', properties: {id: 'relation:responsible_for:0001', weight: 1.0, origin: 'EXTRACTED', confidence: 1.0, measure: 'measure:sample-2024:p161:ウ', document: 'document:sample-2024', page: 161, evidence: 'https://www.example.jp/plan.pdf#page=161'}}
] AS row
MATCH (source:Node {id: row.source})
MATCH (target:Node {id: row.target})
CREATE (source)-[relation:RESPONSIBLE_FOR]->(target)
SET relation = row.properties;
UNWIND [
  {source: 'ministry:fsa', target: 'isac:f-isac', properties: {id: 'relation:shares_information_with:0002', weight: 2.5, fiscalYears: [2023, 2024], detailJa: '「見本」の説明\n二行目', detailEn: 'A sample; two lines,\nwith "quotes"', origin: 'CURATED', confidence: 0.8, measure: 'measure:sample-2024:p161:ウ'}}
] AS row
MATCH (source:Node {id: row.source})
MATCH (target:Node {id: row.target})
CREATE (source)-[relation:SHARES_INFORMATION_WITH]->(target)
SET relation = row.properties;
UNWIND [
  {source: 'ministry:fsa', target: 'isac:f-isac', properties: {id: 'relation:meets_with:0003', weight: 1.0, fiscalYears: [2023], date: '2023-06-01', place: '東京', origin: 'EXTRACTED', confidence: 0.95}}
] AS row
MATCH (source:Node {id: row.source})
MATCH (target:Node {id: row.target})
CREATE (source)-[relation:MEETS_WITH]->(target)
SET relation = row.properties;
UNWIND [
  {source: 'isac:f-isac', target: 'sector:finance', properties: {id: 'relation:covers:0004', weight: 1.0, validFrom: '2014-08', origin: 'REGISTRY', confidence: 1.0, evidence: 'https://www.example.jp/f-isac'}}
] AS row
MATCH (source:Node {id: row.source})
MATCH (target:Node {id: row.target})
CREATE (source)-[relation:COVERS]->(target)
SET relation = row.properties;
UNWIND [
  {source: 'organization:nisc', target: 'sector:finance', properties: {id: 'relation:part_of:0005', weight: 1.0, validFrom: '2015-01-09', validTo: '2025-06-30', origin: 'REGISTRY', confidence: 1.0}}
] AS row
MATCH (source:Node {id: row.source})
MATCH (target:Node {id: row.target})
CREATE (source)-[relation:MEMBER_OF]->(target)
SET relation = row.properties;
UNWIND [
  {source: 'measure:sample-2024:p161:ウ', target: 'event:exercise-2024', properties: {id: 'relation:involves:0006', weight: 1.0, fiscalYears: [2025], origin: 'EXTRACTED', confidence: 0.7}}
] AS row
MATCH (source:Node {id: row.source})
MATCH (target:Node {id: row.target})
CREATE (source)-[relation:INVOLVES]->(target)
SET relation = row.properties;
UNWIND [
  {source: 'measure:sample-2024:p161:ウ', target: 'measure:sample-2024:p161:ウ', properties: {id: 'relation:succeeds:0007', weight: 1.0, origin: 'CURATED', confidence: 0.5}}
] AS row
MATCH (source:Node {id: row.source})
MATCH (target:Node {id: row.target})
CREATE (source)-[relation:SUCCEEDS]->(target)
SET relation = row.properties;
