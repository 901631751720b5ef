// $p0 = "2024-04-01"
// $p1 = "2024-04-30"
// $p2 = 1
// $p3 = 1
// $p4 = 1
// $p5 = 5
// $p6 = 25
// $p7 = "ministry:fsa"
RETURN
  COLLECT {
    MATCH (n0:Node)
    WHERE n0.id = $p7
    RETURN [
      CASE WHEN n0:Ministry THEN 9 WHEN n0:Event THEN 2 WHEN n0:Goal THEN 3 WHEN n0:Instrument THEN 5 WHEN n0:Isac THEN 6 WHEN n0:Measure THEN 7 WHEN n0:Organization THEN 11 WHEN n0:Sector THEN 12 WHEN n0:Strategy THEN 13 WHEN n0:Document THEN 0 WHEN n0:Page THEN 1 WHEN n0:HistoryEntry THEN 4 WHEN n0:MeasureEntry THEN 8 WHEN n0:Observation THEN 10 END,
      n0.id,
      coalesce(n0.nameJa, n0.nameEn),
      CASE WHEN n0:Event|Goal|Instrument|Isac|Measure|Ministry|Organization|Sector|Strategy THEN COUNT { (n0)-[:CONVENES|COVERS|EXERCISES_WITH|FUNDS|INVOLVES|MEETS_WITH|MEMBER_OF|OPERATES|OVERSEES|PARTICIPATES_IN|PARTNER_OF|PART_OF|PROMOTES|PUBLISHES|REQUESTS|RESPONSIBLE_FOR|RESTATES|REVISES|SECRETARIAT_OF|SHARES_INFORMATION_WITH|STANDARDIZES_AT|SUCCEEDED_BY|SUCCEEDS|SUPERVISES|SUPPORTS]-() } END,
      CASE WHEN n0:Event|Goal|Instrument|Isac|Measure|Ministry|Organization|Sector|Strategy THEN COUNT {
        MATCH (n0)-[r2:MEETS_WITH|SUPPORTS]->(n1)
        WHERE (r2.validFrom IS NULL OR r2.validFrom <= $p1) AND (r2.validTo IS NULL OR r2.validTo >= $p0 OR $p0 STARTS WITH r2.validTo)
        RETURN r2
      } END,
      CASE WHEN n0:Event|Goal|Instrument|Isac|Measure|Ministry|Organization|Sector|Strategy THEN COLLECT {
        MATCH (n0)-[r2:MEETS_WITH|SUPPORTS]->(n1)
        WHERE (r2.validFrom IS NULL OR r2.validFrom <= $p1) AND (r2.validTo IS NULL OR r2.validTo >= $p0 OR $p0 STARTS WITH r2.validTo)
        WITH r2
        ORDER BY r2.id
        LIMIT $p5
        WITH r2, startNode(r2) AS n3, endNode(r2) AS n4
        RETURN [
          type(r2),
          [
            CASE WHEN n4:Event THEN 0 WHEN n4:Goal THEN 1 WHEN n4:Instrument THEN 2 WHEN n4:Isac THEN 3 WHEN n4:Measure THEN 4 WHEN n4:Ministry THEN 5 WHEN n4:Organization THEN 6 WHEN n4:Sector THEN 7 WHEN n4:Strategy THEN 8 END,
            n4.id,
            coalesce(n4.nameJa, n4.nameEn)
          ],
          COLLECT {
            WITH coalesce(r2.passageIds, [])[..$p4] AS ids14
            UNWIND range(0, size(ids14) - 1) AS i15
            MATCH (n5:Passage)
            WHERE n5.id = ids14[i15]
            WITH n5, i15
            ORDER BY i15
            RETURN [
              n5.quote,
              head(COLLECT {
                MATCH (n5)-[:IN_DOCUMENT]->(n7:Document)
                RETURN [n7.titleJa, n7.titleEn, n7.decidedOn, n7.annex]
              }),
              head(COLLECT {
                MATCH (n8:Node {id: 'page:' + replace(n5.documentId, 'document:', '') + ':' + toString(n5.page)})
                RETURN n8.label
              }),
              n5.page,
              n5.lines,
              n5.title,
              n5.url,
              head(COLLECT {
                MATCH (n6:Node {id: r2.measureId})
                WHERE n6:Measure
                RETURN n6.marker
              }),
              COLLECT {
                MATCH (n9:Node {id: 'page:' + replace(n5.documentId, 'document:', '') + ':' + toString(n5.page)})
                WITH n9.lineNumbers AS a11, n9.lineTexts AS b12, n9.lineColumns AS c13
                UNWIND range(0, coalesce(size(a11), 0) - 1) AS i10
                WITH a11, b12, c13, i10
                WHERE a11[i10] >= n5.lines[0] - $p2
                  AND a11[i10] <= n5.lines[-1] + $p3
                WITH a11, b12, c13, i10
                ORDER BY i10
                RETURN [a11[i10], b12[i10]]
              }
            ]
          }
        ]
      } END,
      CASE WHEN n0:Ministry THEN COLLECT {
        CALL (n0) {
          MATCH (n0)-[:RESPONSIBLE_FOR]->(:Measure)-[:INVOLVES]->(n16:Isac)
          RETURN n16
          UNION
          MATCH (n0)-[:SUPPORTS|SHARES_INFORMATION_WITH|PARTNER_OF|MEMBER_OF|MEETS_WITH|CONVENES|PART_OF|OPERATES|PUBLISHES|REVISES|PROMOTES|EXERCISES_WITH|FUNDS|REQUESTS|STANDARDIZES_AT|PARTICIPATES_IN|SUPERVISES|SECRETARIAT_OF|SUCCEEDED_BY]-(n16:Isac)
          RETURN n16
        }
        WITH n16
        ORDER BY n16.sortKey
        LIMIT $p6
        RETURN [coalesce(n16.nameJa, n16.nameEn)]
      } END
    ]
  } AS f0
