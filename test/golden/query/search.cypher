// $p0 = {"key":"金融ictisaccyb","prefix":"金融ictisaccyb","names":["(+\"金融\" +\"ict isac\" +(\"cyb\" cyb*)) OR \"金融 ict isac cyb\"^4 OR \"金融ictisaccyb\"^4"],"latin":["(+\"金融\" +\"ict isac\" +(\"cyb\" cyb*)) OR \"金融 ict isac cyb\"^4 OR \"金融ictisaccyb\"^4"],"texts":["(+\"金融\" +\"ict isac\" +(\"cyb\" cyb*)) OR \"金融 ict isac cyb\"^4 OR \"金融ictisaccyb\"^4"],"words":["金融ictisaccyb","金融","ictisac","cyb"]}
// $p1 = 1000
// $p2 = ["MINISTRY","ISAC","MEASURE"]
// $p3 = 0.5
// $p4 = "isac:ict-isac"
// $p5 = 11
RETURN
  COLLECT {
    CALL () {
      MATCH (node:Entity)
      WHERE node.nameKeyJa STARTS WITH $p0.prefix
      WITH node, node.nameKeyJa AS name
      ORDER BY name
      LIMIT $p1
      RETURN node, CASE name WHEN $p0.key THEN 0.95 ELSE 0.7 + 0.1 * size($p0.prefix) / size(name) END AS worth
      UNION ALL
      MATCH (node:Entity)
      WHERE node.nameKeyEn STARTS WITH $p0.prefix
      WITH node, node.nameKeyEn AS name
      ORDER BY name
      LIMIT $p1
      RETURN node, CASE name WHEN $p0.key THEN 0.95 ELSE 0.7 + 0.1 * size($p0.prefix) / size(name) END AS worth
      UNION ALL
      MATCH (alias:Alias)
      WHERE alias.key STARTS WITH $p0.prefix
      WITH alias, alias.key AS name
      ORDER BY name
      LIMIT $p1
      MATCH (alias)<-[:HAS_ALIAS]-(node:Entity)
      RETURN node, CASE
        WHEN name <> $p0.key THEN 0.68 + 0.1 * size($p0.prefix) / size(name)
        WHEN alias.kind = 'FORMER' THEN 0.88
        WHEN alias.kind = 'ABBREVIATION' THEN 0.9
        ELSE 0.93
      END AS worth
    }
    WITH node, max(worth) AS worth
    WITH collect([node, worth]) AS named, count(CASE WHEN node.type IN $p2 AND worth + 0.05 < $p3 THEN 1 END) AS wanted
    CALL (named, wanted) {
      UNWIND named AS hit
      RETURN hit[0] AS node, hit[1] AS worth
      UNION ALL
      WITH wanted
      WHERE wanted < $p5
      CALL () {
        UNWIND $p0.names AS text
        CALL db.index.fulltext.queryNodes('search_names', text, {limit: $p1}) YIELD node AS hit, score AS points
        OPTIONAL MATCH (hit)<-[:HAS_ALIAS]-(owner:Entity)
        RETURN coalesce(owner, hit) AS node, 0.4 + 0.2 * points / (points + 5) AS worth
        UNION ALL
        UNWIND $p0.latin AS text
        CALL db.index.fulltext.queryNodes('search_names_latin', text, {limit: $p1}) YIELD node AS hit, score AS points
        OPTIONAL MATCH (hit)<-[:HAS_ALIAS]-(owner:Entity)
        RETURN coalesce(owner, hit) AS node, 0.4 + 0.2 * points / (points + 5) AS worth
        UNION ALL
        UNWIND $p0.texts AS text
        CALL db.index.fulltext.queryNodes('search_texts', text, {limit: $p1}) YIELD node AS hit, score AS points
        OPTIONAL MATCH (hit)<-[:HAS_ENTRY]-(owner:Measure)
        RETURN coalesce(owner, hit) AS node, 0.3 * points / (points + 5) AS worth
      }
      RETURN node, worth
    }
    WITH node, max(worth) AS worth
    WITH node, worth, COUNT { (node)--() } AS degree
    WITH node, round(worth + 0.05 * degree / (degree + 20), 6) AS score
    WHERE node.type IN $p2 AND (score < $p3 OR (score = $p3 AND node.id > $p4))
    WITH node, score
    ORDER BY score DESC, node.id
    LIMIT $p5
    RETURN [
      score,
      [['name', node.nameJa], ['name', node.nameEn]] + COLLECT {
        MATCH (node)-[:HAS_ALIAS]->(alias:Alias)
        WITH alias
        ORDER BY alias.id
        RETURN ['alias', alias.name]
      } + [['description', node.descriptionJa], ['description', node.descriptionEn]] + COLLECT {
        MATCH (node)-[:HAS_ENTRY]->(entry:MeasureEntry)
        WITH entry
        ORDER BY entry.sortKey
        UNWIND [entry.textJa, entry.textEn] AS text
        RETURN ['entry', text]
      },
      CASE WHEN node:Measure THEN 4 WHEN node:Event THEN 0 WHEN node:Goal THEN 1 WHEN node:Instrument THEN 2 WHEN node:Isac THEN 3 WHEN node:Ministry THEN 5 WHEN node:Organization THEN 6 WHEN node:Sector THEN 7 WHEN node:Strategy THEN 8 END,
      node.id,
      coalesce(node.nameJa, node.nameEn),
      node.page
    ]
  } AS f0
