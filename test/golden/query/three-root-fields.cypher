// $p0 = "relation:meets_with:0123456789abcdef"
// $p1 = ["isac:f-isac","document:cybersecurity-2024"]
// $p2 = "fsa"
// $p3 = ["MINISTRY"]
// $p4 = 25
RETURN
  COUNT { (:Strategy) } AS f0,
  COUNT { (:Goal) } AS f1,
  COUNT { (:Measure) } AS f2,
  COUNT { (:Ministry) } AS f3,
  COUNT { (:Isac) } AS f4,
  COUNT { (:Organization) } AS f5,
  COUNT { (:Sector) } AS f6,
  COUNT { (:Instrument) } AS f7,
  COUNT { (:Event) } AS f8,
  coalesce(head(COLLECT {
    MATCH (n0:GraphState)
    RETURN toString(n0.revision)
  }), '0') AS f9,
  COLLECT {
    MATCH (n2)-[r1:MEETS_WITH]->(n3)
    WHERE r1.id = $p0
    RETURN [
      type(r1),
      [
        CASE WHEN n2:Event THEN 0 WHEN n2:Goal THEN 1 WHEN n2:Instrument THEN 2 WHEN n2:Isac THEN 3 WHEN n2:Measure THEN 4 WHEN n2:Ministry THEN 5 WHEN n2:Organization THEN 6 WHEN n2:Sector THEN 7 WHEN n2:Strategy THEN 8 END,
        coalesce(n2.nameJa, n2.nameEn)
      ]
    ]
  } AS f10,
  COLLECT {
    MATCH (n4:Node)
    WHERE n4.id IN $p1
    RETURN [
      n4.id,
      CASE WHEN n4:Document THEN 0 WHEN n4:Page THEN 1 WHEN n4:Event THEN 2 WHEN n4:Goal THEN 3 WHEN n4:HistoryEntry THEN 4 WHEN n4:Instrument THEN 5 WHEN n4:Isac THEN 6 WHEN n4:Measure THEN 7 WHEN n4:MeasureEntry THEN 8 WHEN n4:Ministry THEN 9 WHEN n4:Observation THEN 10 WHEN n4:Organization THEN 11 WHEN n4:Sector THEN 12 WHEN n4:Strategy THEN 13 END
    ]
  } AS f11,
  COLLECT {
    CALL () {
      MATCH (e:Entity {nameKeyJa: $p2})
      RETURN e, [1.0, e.nameJa, 'JA', 'OFFICIAL', null, null] AS m
      UNION ALL
      MATCH (e:Entity {nameKeyEn: $p2})
      RETURN e, [1.0, e.nameEn, 'EN', 'OFFICIAL', null, null] AS m
      UNION ALL
      MATCH (a:Alias {key: $p2})<-[:HAS_ALIAS]-(e:Entity)
      RETURN e, [CASE a.kind
        WHEN 'OFFICIAL' THEN 0.95
        WHEN 'SHORT' THEN 0.9
        WHEN 'SPELLING' THEN 0.9
        WHEN 'TRANSLATION' THEN 0.9
        WHEN 'ABBREVIATION' THEN 0.8
        ELSE 0.7
      END, a.name, a.language, a.kind, a.validFrom, a.validTo] AS m
    }
    WITH e, m
    WHERE e.type IN $p3
    ORDER BY m[0] DESC, m[1], m[3]
    WITH e, collect(m)[0] AS m
    ORDER BY m[0] DESC, coalesce(e.country, 'JP') <> 'JP', e.sortKey, e.id
    LIMIT $p4
    RETURN [
      m[0],
      CASE WHEN e:Event THEN 0 WHEN e:Goal THEN 1 WHEN e:Instrument THEN 2 WHEN e:Isac THEN 3 WHEN e:Measure THEN 4 WHEN e:Ministry THEN 5 WHEN e:Organization THEN 6 WHEN e:Sector THEN 7 WHEN e:Strategy THEN 8 END,
      e.id
    ]
  } AS f12
