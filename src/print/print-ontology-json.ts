import type { Hop, Ontology, Property } from '../ontology/ontology.ts';

/** The ontology as JSON, for programs in other languages. */
export function printOntologyJson(ontology: Ontology): string {
  const kinds = ontology.kinds.map((kind) => ({
    name: kind.name,
    doc: kind.doc,
    prefix: kind.prefix,
    code: kind.code,
    properties: kind.properties.map(property),
    links: kind.hops.filter((hop) => hop.forward).map(link),
  }));
  const families = ontology.families.map(({ name, doc, members }) => ({
    name,
    doc,
    members: members.map((kind) => kind.name),
  }));
  return `${JSON.stringify({ kinds, ...(families.length > 0 && { families }) }, null, 2)}\n`;

  /** What kinds call it that have another name for it. */
  function reverseAt({ type, to }: Hop, name: string | undefined) {
    const others = to.flatMap((kind) => {
      const back = ontology.kind(kind)?.hops.find((hop) => !hop.forward && hop.type === type);
      return back === undefined || back.field === name ? [] : [[kind, { name: back.field, doc: back.doc }]];
    });
    return others.length === 0 ? {} : { at: Object.fromEntries(others) };
  }

  function link(hop: Hop) {
    const back = ontology.kind(hop.to[0] ?? '')?.hops.find((h) => !h.forward && h.type === hop.type);
    return {
      name: hop.about,
      doc: hop.doc,
      type: hop.type,
      to: hop.to,
      target: hop.target,
      one: hop.one,
      reverse: { name: back?.field, doc: back?.doc, ...reverseAt(hop, back?.field) },
      properties: hop.properties.map(property),
      ...(hop.times === undefined ? {} : { times: hop.times }),
    };
  }
}

function property({ name, doc, value, many, index, datedBy, event }: Property) {
  const members = value.output.type === 'enum' ? { members: value.output.members } : {};
  return {
    name,
    doc,
    value: value.name,
    expected: value.expected,
    ...members,
    ...(many === true ? { many } : {}),
    ...(index === true ? { index } : {}),
    ...(datedBy === undefined ? {} : { datedBy }),
    ...(event === undefined ? {} : { event }),
  };
}
