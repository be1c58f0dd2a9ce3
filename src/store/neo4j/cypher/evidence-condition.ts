import type { Parameter } from '../../../shapes/parameter.ts';
import type { EvidenceTest } from '../../../shapes/predicate.ts';

/**
 * Whether one of the claims on which a link rests passes.
 * @example evidenceCondition('r', { basis: ['STATED'] }, bind)
 * // 'EXISTS { UNWIND r.claims AS r_id MATCH (r_c:Claim {id: r_id}) WHERE r_c.basis IN $p0 }'
 */
export function evidenceCondition(
  link: string,
  test: EvidenceTest,
  bind: (value: Parameter) => string,
): string {
  if (link === '') throw new Error('Evidence is asked of a node to which no link led.');
  const [id, c] = [`${link}_id`, `${link}_c`];
  const written: Readonly<Record<keyof EvidenceTest, (operand: string) => string>> = {
    basis: (operand) => `${c}.basis IN ${operand}`,
    minConfidence: (operand) => `${c}.confidence >= ${operand}`,
    sources: (operand) =>
      `any(x IN ${operand} WHERE x = ${c}.source OR any(y IN coalesce(${c}.references, []) WHERE y CONTAINS '"source":"' + x + '"'))`,
    datasets: (operand) => `${c}.dataset IN ${operand}`,
    publishers: (operand) =>
      `EXISTS { MATCH (${c})-[:IN_SOURCE]->(${c}_s) WHERE ${c}_s.publisher IN ${operand} }`,
    notAfter: (operand) => `${c}.published <= ${operand}`,
  };
  const conditions = Object.entries(written).flatMap(([name, write]) => {
    const operand = test[name as keyof EvidenceTest];
    return operand === undefined ? [] : [write(bind(operand))];
  });
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  return `EXISTS { UNWIND ${link}.claims AS ${id} MATCH (${c}:Claim {id: ${id}})${where} }`;
}
