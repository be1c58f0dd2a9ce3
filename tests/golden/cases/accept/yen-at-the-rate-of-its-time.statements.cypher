/* fetchNodes */
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, [n.`amountCurrency`, n.`amountDay`, n.`amountPerUsd`, n.`amountRateDay`, n.`amountRateSource`, n.`amountValue`, n.`announced`, n.`announcedEarliest`, n.`announcedLatest`, n.`id`] AS cells;
// {"ids":["investment/amazon-japan-2024"]}
