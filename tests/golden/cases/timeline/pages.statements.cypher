/* timeline */
UNWIND COLLECT { UNWIND $ids AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS id
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
  MATCH (n:`Company`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about1 AS about, $what1 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about2 AS about, $what2 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about3 AS about, $what3 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about4 AS about, $what4 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about5 AS about, $what5 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`bornEarliest` IS NOT NULL
  RETURN $about6 AS about, $what6 AS what, n.`born` AS date, n.`bornEarliest` AS earliest, n.`bornLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`diedEarliest` IS NOT NULL
  RETURN $about7 AS about, $what7 AS what, n.`died` AS date, n.`diedEarliest` AS earliest, n.`diedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL
  RETURN $about8 AS about, $what8 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about9 AS about, $what9 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about10 AS about, $what10 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL
  RETURN $about11 AS about, $what11 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about12 AS about, $what12 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about13 AS about, $what13 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL
  RETURN $about14 AS about, $what14 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Payment`)
  WHERE n.`paidEarliest` IS NOT NULL
  RETURN $about15 AS about, $what15 AS what, n.`paid` AS date, n.`paidEarliest` AS earliest, n.`paidLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL
  RETURN $about16 AS about, $what16 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about17 AS about, $what17 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`Sanction`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about18 AS about, $what18 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL
  RETURN $about19 AS about, $what19 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
  UNION ALL
  MATCH (n:`Security`)
  WHERE n.`listedEarliest` IS NOT NULL
  RETURN $about20 AS about, $what20 AS what, n.`listed` AS date, n.`listedEarliest` AS earliest, n.`listedLatest` AS latest
}
WITH n.id AS subject, about, what, date, earliest, latest
RETURN subject, about, what, date, earliest, latest
ORDER BY earliest, latest, subject, what
LIMIT $limit;
// {"ids":["company/oracle","investment/oracle-japan-2024"],"forward":["BUILDS","COMPONENT_OF","CONSOLIDATED_BY","INVESTED_BY","INVESTS_IN","MEMBER_OF","OWNS","PLEDGED_BY","PLEDGED_TO","SUCCEEDED_BY","SUPERSEDED_BY"],"backward":["AFFECTS","COMPONENT_OF","CONSOLIDATED_BY","DEVELOPED_BY","FUNDS","GRANTED_TO","HAS_PARTICIPANT","HOLDS_OFFICE_AT","INVESTED_BY","INVESTS_IN","MANAGED_BY","OPERATED_BY","OWNED_BY","OWNS","PAID_BY","PAID_TO","PLEDGED_BY","PLEDGED_TO","PROVIDED_BY","SANCTIONED_BY","SANCTIONS","SECURITY_OF","SETTLES","SUCCEEDED_BY","SUPERSEDED_BY","USED_BY"],"about0":"founded","what0":"founded","about1":"dissolved","what1":"dissolved","about2":"founded","what2":"founded","about3":"dissolved","what3":"dissolved","about4":"founded","what4":"founded","about5":"dissolved","what5":"dissolved","about6":"born","what6":"born","about7":"died","what7":"died","about8":"completed","what8":"completed","about9":"opened","what9":"opened","about10":"opened","what10":"opened","about11":"announced","what11":"announced","about12":"period","what12":"period","about13":"period","what13":"period","about14":"decided","what14":"decided","about15":"paid","what15":"paid","about16":"adopted","what16":"adopted","about17":"inForce","what17":"in force","about18":"inForce","what18":"in force","about19":"released","what19":"released","about20":"listed","what20":"listed","limit":2}

/* countTimeline */
UNWIND COLLECT { UNWIND $ids AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS id
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
  MATCH (n:`Company`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about1 AS about, $what1 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about2 AS about, $what2 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about3 AS about, $what3 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about4 AS about, $what4 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about5 AS about, $what5 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`bornEarliest` IS NOT NULL
  RETURN $about6 AS about, $what6 AS what, n.`born` AS date, n.`bornEarliest` AS earliest, n.`bornLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`diedEarliest` IS NOT NULL
  RETURN $about7 AS about, $what7 AS what, n.`died` AS date, n.`diedEarliest` AS earliest, n.`diedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL
  RETURN $about8 AS about, $what8 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about9 AS about, $what9 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about10 AS about, $what10 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL
  RETURN $about11 AS about, $what11 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about12 AS about, $what12 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about13 AS about, $what13 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL
  RETURN $about14 AS about, $what14 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Payment`)
  WHERE n.`paidEarliest` IS NOT NULL
  RETURN $about15 AS about, $what15 AS what, n.`paid` AS date, n.`paidEarliest` AS earliest, n.`paidLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL
  RETURN $about16 AS about, $what16 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about17 AS about, $what17 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`Sanction`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about18 AS about, $what18 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL
  RETURN $about19 AS about, $what19 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
  UNION ALL
  MATCH (n:`Security`)
  WHERE n.`listedEarliest` IS NOT NULL
  RETURN $about20 AS about, $what20 AS what, n.`listed` AS date, n.`listedEarliest` AS earliest, n.`listedLatest` AS latest
}
RETURN count(earliest) AS total;
// {"ids":[],"forward":[],"backward":[],"about0":"founded","what0":"founded","about1":"dissolved","what1":"dissolved","about2":"founded","what2":"founded","about3":"dissolved","what3":"dissolved","about4":"founded","what4":"founded","about5":"dissolved","what5":"dissolved","about6":"born","what6":"born","about7":"died","what7":"died","about8":"completed","what8":"completed","about9":"opened","what9":"opened","about10":"opened","what10":"opened","about11":"announced","what11":"announced","about12":"period","what12":"period","about13":"period","what13":"period","about14":"decided","what14":"decided","about15":"paid","what15":"paid","about16":"adopted","what16":"adopted","about17":"inForce","what17":"in force","about18":"inForce","what18":"in force","about19":"released","what19":"released","about20":"listed","what20":"listed"}

/* timeline */
UNWIND COLLECT { UNWIND $ids AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS id
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
  MATCH (n:`Company`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about1 AS about, $what1 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about2 AS about, $what2 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about3 AS about, $what3 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about4 AS about, $what4 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about5 AS about, $what5 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`bornEarliest` IS NOT NULL
  RETURN $about6 AS about, $what6 AS what, n.`born` AS date, n.`bornEarliest` AS earliest, n.`bornLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`diedEarliest` IS NOT NULL
  RETURN $about7 AS about, $what7 AS what, n.`died` AS date, n.`diedEarliest` AS earliest, n.`diedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL
  RETURN $about8 AS about, $what8 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about9 AS about, $what9 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about10 AS about, $what10 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL
  RETURN $about11 AS about, $what11 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about12 AS about, $what12 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about13 AS about, $what13 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL
  RETURN $about14 AS about, $what14 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Payment`)
  WHERE n.`paidEarliest` IS NOT NULL
  RETURN $about15 AS about, $what15 AS what, n.`paid` AS date, n.`paidEarliest` AS earliest, n.`paidLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL
  RETURN $about16 AS about, $what16 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about17 AS about, $what17 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`Sanction`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about18 AS about, $what18 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL
  RETURN $about19 AS about, $what19 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
  UNION ALL
  MATCH (n:`Security`)
  WHERE n.`listedEarliest` IS NOT NULL
  RETURN $about20 AS about, $what20 AS what, n.`listed` AS date, n.`listedEarliest` AS earliest, n.`listedLatest` AS latest
}
WITH n.id AS subject, about, what, date, earliest, latest
RETURN subject, about, what, date, earliest, latest
ORDER BY earliest, latest, subject, what
LIMIT $limit;
// {"ids":[],"forward":[],"backward":[],"about0":"founded","what0":"founded","about1":"dissolved","what1":"dissolved","about2":"founded","what2":"founded","about3":"dissolved","what3":"dissolved","about4":"founded","what4":"founded","about5":"dissolved","what5":"dissolved","about6":"born","what6":"born","about7":"died","what7":"died","about8":"completed","what8":"completed","about9":"opened","what9":"opened","about10":"opened","what10":"opened","about11":"announced","what11":"announced","about12":"period","what12":"period","about13":"period","what13":"period","about14":"decided","what14":"decided","about15":"paid","what15":"paid","about16":"adopted","what16":"adopted","about17":"inForce","what17":"in force","about18":"inForce","what18":"in force","about19":"released","what19":"released","about20":"listed","what20":"listed","limit":51}

/* countTimeline */
UNWIND COLLECT { UNWIND $ids AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS id
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
  MATCH (n:`Company`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about1 AS about, $what1 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about2 AS about, $what2 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about3 AS about, $what3 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about4 AS about, $what4 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about5 AS about, $what5 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`bornEarliest` IS NOT NULL
  RETURN $about6 AS about, $what6 AS what, n.`born` AS date, n.`bornEarliest` AS earliest, n.`bornLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`diedEarliest` IS NOT NULL
  RETURN $about7 AS about, $what7 AS what, n.`died` AS date, n.`diedEarliest` AS earliest, n.`diedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL
  RETURN $about8 AS about, $what8 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about9 AS about, $what9 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about10 AS about, $what10 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL
  RETURN $about11 AS about, $what11 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about12 AS about, $what12 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about13 AS about, $what13 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL
  RETURN $about14 AS about, $what14 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Payment`)
  WHERE n.`paidEarliest` IS NOT NULL
  RETURN $about15 AS about, $what15 AS what, n.`paid` AS date, n.`paidEarliest` AS earliest, n.`paidLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL
  RETURN $about16 AS about, $what16 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about17 AS about, $what17 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`Sanction`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about18 AS about, $what18 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL
  RETURN $about19 AS about, $what19 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
  UNION ALL
  MATCH (n:`Security`)
  WHERE n.`listedEarliest` IS NOT NULL
  RETURN $about20 AS about, $what20 AS what, n.`listed` AS date, n.`listedEarliest` AS earliest, n.`listedLatest` AS latest
}
RETURN count(earliest) AS total;
// {"ids":["nothing","person/safra-catz"],"forward":["HOLDS_OFFICE_AT","MEMBER_OF","OF_PARTY","OWNS","RELATED_TO"],"backward":["AFFECTS","GRANTED_TO","INVESTED_BY","OWNED_BY","PAID_BY","PAID_TO","PLEDGED_BY","PLEDGED_TO","RELATED_TO","SANCTIONED_BY","SANCTIONS","USED_BY"],"about0":"founded","what0":"founded","about1":"dissolved","what1":"dissolved","about2":"founded","what2":"founded","about3":"dissolved","what3":"dissolved","about4":"founded","what4":"founded","about5":"dissolved","what5":"dissolved","about6":"born","what6":"born","about7":"died","what7":"died","about8":"completed","what8":"completed","about9":"opened","what9":"opened","about10":"opened","what10":"opened","about11":"announced","what11":"announced","about12":"period","what12":"period","about13":"period","what13":"period","about14":"decided","what14":"decided","about15":"paid","what15":"paid","about16":"adopted","what16":"adopted","about17":"inForce","what17":"in force","about18":"inForce","what18":"in force","about19":"released","what19":"released","about20":"listed","what20":"listed"}

/* timeline */
UNWIND COLLECT { UNWIND $ids AS given_id OPTIONAL MATCH (shown_id:Former {id: given_id}) RETURN coalesce(shown_id.shownAs, given_id) } AS id
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
  MATCH (n:`Company`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about1 AS about, $what1 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about2 AS about, $what2 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about3 AS about, $what3 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`foundedEarliest` IS NOT NULL
  RETURN $about4 AS about, $what4 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`dissolvedEarliest` IS NOT NULL
  RETURN $about5 AS about, $what5 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`bornEarliest` IS NOT NULL
  RETURN $about6 AS about, $what6 AS what, n.`born` AS date, n.`bornEarliest` AS earliest, n.`bornLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`diedEarliest` IS NOT NULL
  RETURN $about7 AS about, $what7 AS what, n.`died` AS date, n.`diedEarliest` AS earliest, n.`diedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL
  RETURN $about8 AS about, $what8 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about9 AS about, $what9 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL
  RETURN $about10 AS about, $what10 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL
  RETURN $about11 AS about, $what11 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about12 AS about, $what12 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL
  RETURN $about13 AS about, $what13 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL
  RETURN $about14 AS about, $what14 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Payment`)
  WHERE n.`paidEarliest` IS NOT NULL
  RETURN $about15 AS about, $what15 AS what, n.`paid` AS date, n.`paidEarliest` AS earliest, n.`paidLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL
  RETURN $about16 AS about, $what16 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about17 AS about, $what17 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`Sanction`)
  WHERE n.`inForceEarliest` IS NOT NULL
  RETURN $about18 AS about, $what18 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL
  RETURN $about19 AS about, $what19 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
  UNION ALL
  MATCH (n:`Security`)
  WHERE n.`listedEarliest` IS NOT NULL
  RETURN $about20 AS about, $what20 AS what, n.`listed` AS date, n.`listedEarliest` AS earliest, n.`listedLatest` AS latest
}
WITH n.id AS subject, about, what, date, earliest, latest
RETURN subject, about, what, date, earliest, latest
ORDER BY earliest, latest, subject, what
LIMIT $limit;
// {"ids":["nothing","person/safra-catz"],"forward":["HOLDS_OFFICE_AT","MEMBER_OF","OF_PARTY","OWNS","RELATED_TO"],"backward":["AFFECTS","GRANTED_TO","INVESTED_BY","OWNED_BY","PAID_BY","PAID_TO","PLEDGED_BY","PLEDGED_TO","RELATED_TO","SANCTIONED_BY","SANCTIONS","USED_BY"],"about0":"founded","what0":"founded","about1":"dissolved","what1":"dissolved","about2":"founded","what2":"founded","about3":"dissolved","what3":"dissolved","about4":"founded","what4":"founded","about5":"dissolved","what5":"dissolved","about6":"born","what6":"born","about7":"died","what7":"died","about8":"completed","what8":"completed","about9":"opened","what9":"opened","about10":"opened","what10":"opened","about11":"announced","what11":"announced","about12":"period","what12":"period","about13":"period","what13":"period","about14":"decided","what14":"decided","about15":"paid","what15":"paid","about16":"adopted","what16":"adopted","about17":"inForce","what17":"in force","about18":"inForce","what18":"in force","about19":"released","what19":"released","about20":"listed","what20":"listed","limit":51}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["investment/oracle-japan-2024"]}
