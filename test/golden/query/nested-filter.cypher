// $p0 = ["ENDS","NEW"]
// $p1 = "情報共有"
// $p2 = "ウ"
// $p3 = 2023
// $p4 = "金融"
// $p5 = ["sector:finance"]
// $p6 = "goal:2021/2"
RETURN
  COUNT {
    MATCH (n0:Measure)
    WHERE (n0.status IN $p0 OR (n0.nameKeyJa CONTAINS $p1 OR n0.nameKeyEn CONTAINS $p1 OR EXISTS {
      MATCH (n0)-[:HAS_ENTRY]->(n1:MeasureEntry)
      WHERE n1.textKey CONTAINS $p1
      RETURN n1
    })) AND NOT coalesce(n0.marker = $p2, false) AND any(x2 IN n0.fiscalYears WHERE x2 >= $p3) AND EXISTS {
      MATCH (n0)<-[:RESPONSIBLE_FOR]-(n3:Ministry)
      WHERE (n3.nameKeyJa CONTAINS $p4 OR n3.nameKeyEn CONTAINS $p4) AND EXISTS {
        MATCH (n3)-[:OVERSEES]->(n4:Sector)
        WHERE n4:Node AND n4.id IN $p5
        RETURN n4
      }
      RETURN n3
    } AND EXISTS {
      MATCH (n0)-[:TOWARDS]->(n5:Goal)
      WHERE EXISTS {
        MATCH (n5)<-[:HAS_SUBGOAL*0..12]-(n6:Goal)
        WHERE n6.id = $p6
        RETURN n6
      }
      RETURN n5
    }
    RETURN n0
  } AS f0
