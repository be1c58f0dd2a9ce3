import type { Drawing } from '../draw/drawn.ts';
import { edgeKey } from '../model/picture.ts';
import { escapeXml } from './xml.ts';

const keys = [
  ['name', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['kindName', 'node', 'string'],
  ['x', 'node', 'double'],
  ['y', 'node', 'double'],
  ['link', 'edge', 'string'],
  ['linkName', 'edge', 'string'],
] as const;

/** A drawing as GraphML: names, kinds and places of nodes, and links with their names. */
export function toGraphml({ nodes, edges }: Drawing): string {
  const data = (key: string, value: string | number): string =>
    `      <data key="${key}">${escapeXml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys.map(([id, of, type]) => `  <key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`),
    '  <graph id="canvas" edgedefault="directed">',
    ...nodes.flatMap(({ id, name, kind, kindName, x, y }) => [
      `    <node id="${escapeXml(id)}">`,
      data('name', name),
      data('kind', kind),
      data('kindName', kindName),
      data('x', x),
      data('y', y),
      '    </node>',
    ]),
    ...edges
      .flatMap(({ links }) => links)
      .flatMap((link) => [
        `    <edge id="${escapeXml(edgeKey(link))}" source="${escapeXml(link.from)}" target="${escapeXml(link.to)}">`,
        data('link', link.field),
        data('linkName', link.name),
        '    </edge>',
      ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
