import { xmlText } from '../../exporter/entities/xml-text.ts';
import { entityPage } from './entity-page.ts';
import type { Answerer } from './exchange.ts';
import { idIn } from './id-in.ts';
import type { Setting } from './setting.ts';
import { tellEntity } from './tell-entity.ts';

/** A small page that tells an entity from its namesakes. */
export function preview({ ontology }: Pick<Setting, 'ontology'>): Answerer {
  return async ({ parameters, reading, publicUrl }) => {
    const id = idIn(parameters, ontology);
    const one = await tellEntity(id, reading);
    if (one === null) return { page: pageOf(`<p>There is no ${xmlText(id)}.</p>`), status: 404 };
    const address = xmlText(`${publicUrl}${entityPage(one.id)}`);
    const link = `<a href="${address}" target="_blank" rel="noopener">${xmlText(one.id)}</a>`;
    return { page: pageOf(`${one.html}<p>${link}</p>`) };
  };
}

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cui Bono</title><style>body{font:14px/1.4 sans-serif;margin:8px}p{margin:0 0 6px}</style>${body}</html>\n`;
