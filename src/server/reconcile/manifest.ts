import { inWords } from '../../reconcile/in-words.ts';
import type { Answerer } from './exchange.ts';
import type { Setting } from './setting.ts';

/** The size of a preview, in pixels. */
const [width, height] = [430, 260];

/** What the service is and offers: the answer to a request that asks for nothing. */
export function manifest({ ontology, configuration }: Setting): Answerer {
  const { baseIri, reconcile } = configuration;
  const families = ontology.families.map(({ name }) => ({ id: name, name: inWords(name) }));
  const kinds = ontology.kinds.map(({ name }) => ({ id: name, name: inWords(name) }));
  return ({ publicUrl }) => {
    const suggest = (of: string) => ({
      service_url: publicUrl,
      service_path: `/reconcile/suggest/${of}`,
    });
    return {
      json: {
        versions: ['0.2'],
        name: 'Cui Bono',
        identifierSpace: `${baseIri}entity/`,
        schemaSpace: `${publicUrl}/graphql`,
        documentation: `${publicUrl}/`,
        defaultTypes: [...families, ...kinds],
        view: { url: `${publicUrl}/reconcile/view?id={{id}}` },
        preview: { url: `${publicUrl}/reconcile/preview?id={{id}}`, width, height },
        suggest: {
          // biome-ignore lint/suspicious/noTemplateCurlyInString: the protocol has its own templates
          entity: { ...suggest('entity'), flyout_service_path: '/reconcile/flyout/entity?id=${id}' },
          property: suggest('property'),
          type: suggest('type'),
        },
        extend: {
          propose_properties: { service_url: publicUrl, service_path: '/reconcile/properties' },
          property_settings: [
            {
              name: 'limit',
              label: 'Limit',
              type: 'number',
              default: Math.min(10, reconcile.extendValues),
              help_text: `Most values of one entity, at most ${reconcile.extendValues}.`,
            },
            {
              name: 'figures',
              label: 'Amounts as numbers',
              type: 'checkbox',
              default: false,
              help_text:
                'Amounts of money as numbers in their own currency, without it, in place of texts such as 8000000000 USD.',
            },
          ],
        },
        batchSize: reconcile.reconcileBatch,
      },
    };
  };
}
