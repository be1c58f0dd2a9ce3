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
// {"ids":["country/jp"],"forward":["MEMBER_OF","OWNS"],"backward":["ACTS_FOR","AFFECTS","CITIZEN_OF","GRANTED_TO","HEADQUARTERED_IN","HOLDS_IN","HOSTED_BY","INVESTED_BY","LIVES_IN","OWNED_BY","PAID_BY","PAID_TO","PLEDGED_BY","PLEDGED_TO","REGISTERED_IN","SANCTIONED_BY","SANCTIONS","SEATED_IN","SERVED_FROM","SPENT_IN","STANDS_IN","USED_BY"],"about0":"founded","what0":"founded","about1":"dissolved","what1":"dissolved","about2":"founded","what2":"founded","about3":"dissolved","what3":"dissolved","about4":"founded","what4":"founded","about5":"dissolved","what5":"dissolved","about6":"born","what6":"born","about7":"died","what7":"died","about8":"completed","what8":"completed","about9":"opened","what9":"opened","about10":"opened","what10":"opened","about11":"announced","what11":"announced","about12":"period","what12":"period","about13":"period","what13":"period","about14":"decided","what14":"decided","about15":"paid","what15":"paid","about16":"adopted","what16":"adopted","about17":"inForce","what17":"in force","about18":"inForce","what18":"in force","about19":"released","what19":"released","about20":"listed","what20":"listed"}

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
// {"ids":["country/jp"],"forward":["MEMBER_OF","OWNS"],"backward":["ACTS_FOR","AFFECTS","CITIZEN_OF","GRANTED_TO","HEADQUARTERED_IN","HOLDS_IN","HOSTED_BY","INVESTED_BY","LIVES_IN","OWNED_BY","PAID_BY","PAID_TO","PLEDGED_BY","PLEDGED_TO","REGISTERED_IN","SANCTIONED_BY","SANCTIONS","SEATED_IN","SERVED_FROM","SPENT_IN","STANDS_IN","USED_BY"],"about0":"founded","what0":"founded","about1":"dissolved","what1":"dissolved","about2":"founded","what2":"founded","about3":"dissolved","what3":"dissolved","about4":"founded","what4":"founded","about5":"dissolved","what5":"dissolved","about6":"born","what6":"born","about7":"died","what7":"died","about8":"completed","what8":"completed","about9":"opened","what9":"opened","about10":"opened","what10":"opened","about11":"announced","what11":"announced","about12":"period","what12":"period","about13":"period","what13":"period","about14":"decided","what14":"decided","about15":"paid","what15":"paid","about16":"adopted","what16":"adopted","about17":"inForce","what17":"in force","about18":"inForce","what18":"in force","about19":"released","what19":"released","about20":"listed","what20":"listed","limit":51}

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
  WHERE n.`foundedEarliest` IS NOT NULL AND n.`foundedLatest` >= $from AND n.`foundedEarliest` <= $to
  RETURN $about0 AS about, $what0 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`Company`)
  WHERE n.`dissolvedEarliest` IS NOT NULL AND n.`dissolvedLatest` >= $from AND n.`dissolvedEarliest` <= $to
  RETURN $about1 AS about, $what1 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`foundedEarliest` IS NOT NULL AND n.`foundedLatest` >= $from AND n.`foundedEarliest` <= $to
  RETURN $about2 AS about, $what2 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`dissolvedEarliest` IS NOT NULL AND n.`dissolvedLatest` >= $from AND n.`dissolvedEarliest` <= $to
  RETURN $about3 AS about, $what3 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`foundedEarliest` IS NOT NULL AND n.`foundedLatest` >= $from AND n.`foundedEarliest` <= $to
  RETURN $about4 AS about, $what4 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`dissolvedEarliest` IS NOT NULL AND n.`dissolvedLatest` >= $from AND n.`dissolvedEarliest` <= $to
  RETURN $about5 AS about, $what5 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`bornEarliest` IS NOT NULL AND n.`bornLatest` >= $from AND n.`bornEarliest` <= $to
  RETURN $about6 AS about, $what6 AS what, n.`born` AS date, n.`bornEarliest` AS earliest, n.`bornLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`diedEarliest` IS NOT NULL AND n.`diedLatest` >= $from AND n.`diedEarliest` <= $to
  RETURN $about7 AS about, $what7 AS what, n.`died` AS date, n.`diedEarliest` AS earliest, n.`diedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL AND n.`completedLatest` >= $from AND n.`completedEarliest` <= $to
  RETURN $about8 AS about, $what8 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL AND n.`openedLatest` >= $from AND n.`openedEarliest` <= $to
  RETURN $about9 AS about, $what9 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL AND n.`openedLatest` >= $from AND n.`openedEarliest` <= $to
  RETURN $about10 AS about, $what10 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL AND n.`announcedLatest` >= $from AND n.`announcedEarliest` <= $to
  RETURN $about11 AS about, $what11 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL AND n.`periodLatest` >= $from AND n.`periodEarliest` <= $to
  RETURN $about12 AS about, $what12 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL AND n.`periodLatest` >= $from AND n.`periodEarliest` <= $to
  RETURN $about13 AS about, $what13 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL AND n.`decidedLatest` >= $from AND n.`decidedEarliest` <= $to
  RETURN $about14 AS about, $what14 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Payment`)
  WHERE n.`paidEarliest` IS NOT NULL AND n.`paidLatest` >= $from AND n.`paidEarliest` <= $to
  RETURN $about15 AS about, $what15 AS what, n.`paid` AS date, n.`paidEarliest` AS earliest, n.`paidLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL AND n.`adoptedLatest` >= $from AND n.`adoptedEarliest` <= $to
  RETURN $about16 AS about, $what16 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL AND n.`inForceLatest` >= $from AND n.`inForceEarliest` <= $to
  RETURN $about17 AS about, $what17 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`Sanction`)
  WHERE n.`inForceEarliest` IS NOT NULL AND n.`inForceLatest` >= $from AND n.`inForceEarliest` <= $to
  RETURN $about18 AS about, $what18 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL AND n.`releasedLatest` >= $from AND n.`releasedEarliest` <= $to
  RETURN $about19 AS about, $what19 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
  UNION ALL
  MATCH (n:`Security`)
  WHERE n.`listedEarliest` IS NOT NULL AND n.`listedLatest` >= $from AND n.`listedEarliest` <= $to
  RETURN $about20 AS about, $what20 AS what, n.`listed` AS date, n.`listedEarliest` AS earliest, n.`listedLatest` AS latest
}
RETURN count(earliest) AS total;
// {"ids":["country/jp","country/nowhere"],"forward":["MEMBER_OF","OWNS"],"backward":["ACTS_FOR","AFFECTS","CITIZEN_OF","GRANTED_TO","HEADQUARTERED_IN","HOLDS_IN","HOSTED_BY","INVESTED_BY","LIVES_IN","OWNED_BY","PAID_BY","PAID_TO","PLEDGED_BY","PLEDGED_TO","REGISTERED_IN","SANCTIONED_BY","SANCTIONS","SEATED_IN","SERVED_FROM","SPENT_IN","STANDS_IN","USED_BY"],"about0":"founded","what0":"founded","about1":"dissolved","what1":"dissolved","about2":"founded","what2":"founded","about3":"dissolved","what3":"dissolved","about4":"founded","what4":"founded","about5":"dissolved","what5":"dissolved","about6":"born","what6":"born","about7":"died","what7":"died","about8":"completed","what8":"completed","about9":"opened","what9":"opened","about10":"opened","what10":"opened","about11":"announced","what11":"announced","about12":"period","what12":"period","about13":"period","what13":"period","about14":"decided","what14":"decided","about15":"paid","what15":"paid","about16":"adopted","what16":"adopted","about17":"inForce","what17":"in force","about18":"inForce","what18":"in force","about19":"released","what19":"released","about20":"listed","what20":"listed","from":"2024-04-01","to":"2024-04-09"}

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
  WHERE n.`foundedEarliest` IS NOT NULL AND n.`foundedLatest` >= $from AND n.`foundedEarliest` <= $to
  RETURN $about0 AS about, $what0 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`Company`)
  WHERE n.`dissolvedEarliest` IS NOT NULL AND n.`dissolvedLatest` >= $from AND n.`dissolvedEarliest` <= $to
  RETURN $about1 AS about, $what1 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`foundedEarliest` IS NOT NULL AND n.`foundedLatest` >= $from AND n.`foundedEarliest` <= $to
  RETURN $about2 AS about, $what2 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`PublicBody`)
  WHERE n.`dissolvedEarliest` IS NOT NULL AND n.`dissolvedLatest` >= $from AND n.`dissolvedEarliest` <= $to
  RETURN $about3 AS about, $what3 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`foundedEarliest` IS NOT NULL AND n.`foundedLatest` >= $from AND n.`foundedEarliest` <= $to
  RETURN $about4 AS about, $what4 AS what, n.`founded` AS date, n.`foundedEarliest` AS earliest, n.`foundedLatest` AS latest
  UNION ALL
  MATCH (n:`Organization`)
  WHERE n.`dissolvedEarliest` IS NOT NULL AND n.`dissolvedLatest` >= $from AND n.`dissolvedEarliest` <= $to
  RETURN $about5 AS about, $what5 AS what, n.`dissolved` AS date, n.`dissolvedEarliest` AS earliest, n.`dissolvedLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`bornEarliest` IS NOT NULL AND n.`bornLatest` >= $from AND n.`bornEarliest` <= $to
  RETURN $about6 AS about, $what6 AS what, n.`born` AS date, n.`bornEarliest` AS earliest, n.`bornLatest` AS latest
  UNION ALL
  MATCH (n:`Person`)
  WHERE n.`diedEarliest` IS NOT NULL AND n.`diedLatest` >= $from AND n.`diedEarliest` <= $to
  RETURN $about7 AS about, $what7 AS what, n.`died` AS date, n.`diedEarliest` AS earliest, n.`diedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`completedEarliest` IS NOT NULL AND n.`completedLatest` >= $from AND n.`completedEarliest` <= $to
  RETURN $about8 AS about, $what8 AS what, n.`completed` AS date, n.`completedEarliest` AS earliest, n.`completedLatest` AS latest
  UNION ALL
  MATCH (n:`DataCenter`)
  WHERE n.`openedEarliest` IS NOT NULL AND n.`openedLatest` >= $from AND n.`openedEarliest` <= $to
  RETURN $about9 AS about, $what9 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`CloudRegion`)
  WHERE n.`openedEarliest` IS NOT NULL AND n.`openedLatest` >= $from AND n.`openedEarliest` <= $to
  RETURN $about10 AS about, $what10 AS what, n.`opened` AS date, n.`openedEarliest` AS earliest, n.`openedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`announcedEarliest` IS NOT NULL AND n.`announcedLatest` >= $from AND n.`announcedEarliest` <= $to
  RETURN $about11 AS about, $what11 AS what, n.`announced` AS date, n.`announcedEarliest` AS earliest, n.`announcedLatest` AS latest
  UNION ALL
  MATCH (n:`Investment`)
  WHERE n.`periodEarliest` IS NOT NULL AND n.`periodLatest` >= $from AND n.`periodEarliest` <= $to
  RETURN $about12 AS about, $what12 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`SubsidyProgramme`)
  WHERE n.`periodEarliest` IS NOT NULL AND n.`periodLatest` >= $from AND n.`periodEarliest` <= $to
  RETURN $about13 AS about, $what13 AS what, n.`period` AS date, n.`periodEarliest` AS earliest, n.`periodLatest` AS latest
  UNION ALL
  MATCH (n:`Subsidy`)
  WHERE n.`decidedEarliest` IS NOT NULL AND n.`decidedLatest` >= $from AND n.`decidedEarliest` <= $to
  RETURN $about14 AS about, $what14 AS what, n.`decided` AS date, n.`decidedEarliest` AS earliest, n.`decidedLatest` AS latest
  UNION ALL
  MATCH (n:`Payment`)
  WHERE n.`paidEarliest` IS NOT NULL AND n.`paidLatest` >= $from AND n.`paidEarliest` <= $to
  RETURN $about15 AS about, $what15 AS what, n.`paid` AS date, n.`paidEarliest` AS earliest, n.`paidLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`adoptedEarliest` IS NOT NULL AND n.`adoptedLatest` >= $from AND n.`adoptedEarliest` <= $to
  RETURN $about16 AS about, $what16 AS what, n.`adopted` AS date, n.`adoptedEarliest` AS earliest, n.`adoptedLatest` AS latest
  UNION ALL
  MATCH (n:`Policy`)
  WHERE n.`inForceEarliest` IS NOT NULL AND n.`inForceLatest` >= $from AND n.`inForceEarliest` <= $to
  RETURN $about17 AS about, $what17 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`Sanction`)
  WHERE n.`inForceEarliest` IS NOT NULL AND n.`inForceLatest` >= $from AND n.`inForceEarliest` <= $to
  RETURN $about18 AS about, $what18 AS what, n.`inForce` AS date, n.`inForceEarliest` AS earliest, n.`inForceLatest` AS latest
  UNION ALL
  MATCH (n:`AIModel`)
  WHERE n.`releasedEarliest` IS NOT NULL AND n.`releasedLatest` >= $from AND n.`releasedEarliest` <= $to
  RETURN $about19 AS about, $what19 AS what, n.`released` AS date, n.`releasedEarliest` AS earliest, n.`releasedLatest` AS latest
  UNION ALL
  MATCH (n:`Security`)
  WHERE n.`listedEarliest` IS NOT NULL AND n.`listedLatest` >= $from AND n.`listedEarliest` <= $to
  RETURN $about20 AS about, $what20 AS what, n.`listed` AS date, n.`listedEarliest` AS earliest, n.`listedLatest` AS latest
}
WITH n.id AS subject, about, what, date, earliest, latest
RETURN subject, about, what, date, earliest, latest
ORDER BY earliest, latest, subject, what
LIMIT $limit;
// {"ids":["country/jp","country/nowhere"],"forward":["MEMBER_OF","OWNS"],"backward":["ACTS_FOR","AFFECTS","CITIZEN_OF","GRANTED_TO","HEADQUARTERED_IN","HOLDS_IN","HOSTED_BY","INVESTED_BY","LIVES_IN","OWNED_BY","PAID_BY","PAID_TO","PLEDGED_BY","PLEDGED_TO","REGISTERED_IN","SANCTIONED_BY","SANCTIONS","SEATED_IN","SERVED_FROM","SPENT_IN","STANDS_IN","USED_BY"],"about0":"founded","what0":"founded","about1":"dissolved","what1":"dissolved","about2":"founded","what2":"founded","about3":"dissolved","what3":"dissolved","about4":"founded","what4":"founded","about5":"dissolved","what5":"dissolved","about6":"born","what6":"born","about7":"died","what7":"died","about8":"completed","what8":"completed","about9":"opened","what9":"opened","about10":"opened","what10":"opened","about11":"announced","what11":"announced","about12":"period","what12":"period","about13":"period","what13":"period","about14":"decided","what14":"decided","about15":"paid","what15":"paid","about16":"adopted","what16":"adopted","about17":"inForce","what17":"in force","about18":"inForce","what18":"in force","about19":"released","what19":"released","about20":"listed","what20":"listed","from":"2024-04-01","to":"2024-04-09","limit":51}

/* nodesByIds */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n {.*} AS node;
// {"ids":["company/sakura-internet","policy/jp-appi","policy/jp-economic-security-promotion-act","investment/amazon-japan-2024","data-center/google-near-tokyo","investment/microsoft-japan-2024","investment/oracle-japan-2024","subsidy/jp-meti-sakura-2024-02","investment/kddi-ai-supercomputer-2024","policy/jp-request-us-ai-investment","subsidy/jp-meti-ai-supercomputers-2024-04"]}

/* evidenceOfGroups */
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Claim {group: key})
  WHERE c.ended IS NULL
  WITH c, CASE c.rank WHEN $deprecated THEN 0 ELSE 1 END AS standing
  ORDER BY standing, c.strength
  LIMIT $limit
  MATCH (c)-[:IN_SOURCE]->(s:Source)
  RETURN collect({claim: c {.*}, source: s {.*}}) AS items
}
RETURN key AS id, items
ORDER BY id;
// {"keys":["company/sakura-internet founded","policy/jp-appi adopted","policy/jp-economic-security-promotion-act adopted","investment/amazon-japan-2024 period","data-center/google-near-tokyo completed","data-center/google-near-tokyo opened","investment/microsoft-japan-2024 period","investment/oracle-japan-2024 period","investment/amazon-japan-2024 announced","subsidy/jp-meti-sakura-2024-02 decided","investment/kddi-ai-supercomputer-2024 announced","investment/microsoft-japan-2024 announced","policy/jp-request-us-ai-investment inForce","investment/oracle-japan-2024 announced","subsidy/jp-meti-ai-supercomputers-2024-04 decided"],"limit":101,"deprecated":"DEPRECATED"}
