/* timeline */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)
  RETURN a AS n
  UNION
  MATCH (a)-[r]->(m:Entity)
  WHERE type(r) IN $forward
  RETURN m AS n
  UNION
  MATCH (a)<-[r]-(m:Entity)
  WHERE type(r) IN $backward
  RETURN m AS n
}
WITH DISTINCT n
CALL (n) {
  MATCH (n:`Company`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about0 AS about, $what0 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL
  RETURN $about1 AS about, $what1 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about2 AS about, $what2 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about3 AS about, $what3 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL
  RETURN $about4 AS about, $what4 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about5 AS about, $what5 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about6 AS about, $what6 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL
  RETURN $about7 AS about, $what7 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL
  RETURN $about8 AS about, $what8 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about9 AS about, $what9 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL
  RETURN $about10 AS about, $what10 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
}
WITH n.id AS subject, about, what, date, earliest, latest
RETURN subject, about, what, date, earliest, latest
ORDER BY earliest, latest, subject, what
LIMIT $limit;
// {"ids":["company/oracle","investment/oracle-japan-2024"],"forward":["BUILDS","COMPONENT_OF","INVESTED_BY","OWNS","SUPERSEDED_BY"],"backward":["COMPONENT_OF","DEVELOPED_BY","FUNDS","GRANTED_TO","HAS_PARTICIPANT","INVESTED_BY","OPERATED_BY","OWNS","PROVIDED_BY","SUPERSEDED_BY"],"about0":"founded","what0":"founded","about1":"completed","what1":"completed","about2":"opened","what2":"opened","about3":"opened","what3":"opened","about4":"announced","what4":"announced","about5":"period","what5":"period","about6":"period","what6":"period","about7":"decided","what7":"decided","about8":"adopted","what8":"adopted","about9":"inForce","what9":"in force","about10":"released","what10":"released","limit":2}

/* countTimeline */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)
  RETURN a AS n
  UNION
  MATCH (a)-[r]->(m:Entity)
  WHERE type(r) IN $forward
  RETURN m AS n
  UNION
  MATCH (a)<-[r]-(m:Entity)
  WHERE type(r) IN $backward
  RETURN m AS n
}
WITH DISTINCT n
CALL (n) {
  MATCH (n:`Company`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about0 AS about, $what0 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL
  RETURN $about1 AS about, $what1 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about2 AS about, $what2 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about3 AS about, $what3 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL
  RETURN $about4 AS about, $what4 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about5 AS about, $what5 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about6 AS about, $what6 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL
  RETURN $about7 AS about, $what7 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL
  RETURN $about8 AS about, $what8 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about9 AS about, $what9 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL
  RETURN $about10 AS about, $what10 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
}
RETURN count(earliest) AS total;
// {"ids":[],"forward":[],"backward":[],"about0":"founded","what0":"founded","about1":"completed","what1":"completed","about2":"opened","what2":"opened","about3":"opened","what3":"opened","about4":"announced","what4":"announced","about5":"period","what5":"period","about6":"period","what6":"period","about7":"decided","what7":"decided","about8":"adopted","what8":"adopted","about9":"inForce","what9":"in force","about10":"released","what10":"released"}

/* timeline */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)
  RETURN a AS n
  UNION
  MATCH (a)-[r]->(m:Entity)
  WHERE type(r) IN $forward
  RETURN m AS n
  UNION
  MATCH (a)<-[r]-(m:Entity)
  WHERE type(r) IN $backward
  RETURN m AS n
}
WITH DISTINCT n
CALL (n) {
  MATCH (n:`Company`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about0 AS about, $what0 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL
  RETURN $about1 AS about, $what1 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about2 AS about, $what2 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about3 AS about, $what3 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL
  RETURN $about4 AS about, $what4 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about5 AS about, $what5 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about6 AS about, $what6 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL
  RETURN $about7 AS about, $what7 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL
  RETURN $about8 AS about, $what8 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about9 AS about, $what9 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL
  RETURN $about10 AS about, $what10 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
}
WITH n.id AS subject, about, what, date, earliest, latest
RETURN subject, about, what, date, earliest, latest
ORDER BY earliest, latest, subject, what
LIMIT $limit;
// {"ids":[],"forward":[],"backward":[],"about0":"founded","what0":"founded","about1":"completed","what1":"completed","about2":"opened","what2":"opened","about3":"opened","what3":"opened","about4":"announced","what4":"announced","about5":"period","what5":"period","about6":"period","what6":"period","about7":"decided","what7":"decided","about8":"adopted","what8":"adopted","about9":"inForce","what9":"in force","about10":"released","what10":"released","limit":51}

/* countTimeline */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)
  RETURN a AS n
  UNION
  MATCH (a)-[r]->(m:Entity)
  WHERE type(r) IN $forward
  RETURN m AS n
  UNION
  MATCH (a)<-[r]-(m:Entity)
  WHERE type(r) IN $backward
  RETURN m AS n
}
WITH DISTINCT n
CALL (n) {
  MATCH (n:`Company`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about0 AS about, $what0 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL
  RETURN $about1 AS about, $what1 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about2 AS about, $what2 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about3 AS about, $what3 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL
  RETURN $about4 AS about, $what4 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about5 AS about, $what5 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about6 AS about, $what6 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL
  RETURN $about7 AS about, $what7 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL
  RETURN $about8 AS about, $what8 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about9 AS about, $what9 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL
  RETURN $about10 AS about, $what10 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
}
RETURN count(earliest) AS total;
// {"ids":["nothing","person/safra-catz"],"forward":["HOLDS_OFFICE_AT"],"backward":[],"about0":"founded","what0":"founded","about1":"completed","what1":"completed","about2":"opened","what2":"opened","about3":"opened","what3":"opened","about4":"announced","what4":"announced","about5":"period","what5":"period","about6":"period","what6":"period","about7":"decided","what7":"decided","about8":"adopted","what8":"adopted","about9":"inForce","what9":"in force","about10":"released","what10":"released"}

/* timeline */
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)
  RETURN a AS n
  UNION
  MATCH (a)-[r]->(m:Entity)
  WHERE type(r) IN $forward
  RETURN m AS n
  UNION
  MATCH (a)<-[r]-(m:Entity)
  WHERE type(r) IN $backward
  RETURN m AS n
}
WITH DISTINCT n
CALL (n) {
  MATCH (n:`Company`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about0 AS about, $what0 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL
  RETURN $about1 AS about, $what1 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about2 AS about, $what2 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about3 AS about, $what3 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL
  RETURN $about4 AS about, $what4 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about5 AS about, $what5 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about6 AS about, $what6 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL
  RETURN $about7 AS about, $what7 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL
  RETURN $about8 AS about, $what8 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about9 AS about, $what9 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL
  RETURN $about10 AS about, $what10 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
}
WITH n.id AS subject, about, what, date, earliest, latest
RETURN subject, about, what, date, earliest, latest
ORDER BY earliest, latest, subject, what
LIMIT $limit;
// {"ids":["nothing","person/safra-catz"],"forward":["HOLDS_OFFICE_AT"],"backward":[],"about0":"founded","what0":"founded","about1":"completed","what1":"completed","about2":"opened","what2":"opened","about3":"opened","what3":"opened","about4":"announced","what4":"announced","about5":"period","what5":"period","about6":"period","what6":"period","about7":"decided","what7":"decided","about8":"adopted","what8":"adopted","about9":"inForce","what9":"in force","about10":"released","what10":"released","limit":51}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["investment/oracle-japan-2024"]}
