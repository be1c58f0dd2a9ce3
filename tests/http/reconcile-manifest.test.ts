import { describe, expect, test } from 'vitest';
import { examples, expectValid, postForm, schemaCalled } from '../support/reconciliation.ts';
import { seededServer } from '../support/seeded-server.ts';

const server = seededServer({ CUIBONO_BASE_IRI: 'https://graph.example/' });

const json = async (path: string) => (await fetch(`${server.url}${path}`)).json();

describe('the schemas', () => {
  test.each(examples())('of $schema: $name is valid: $isValid', ({ schema, isValid, value }) => {
    expect(schemaCalled(schema)(value)).toBe(isValid);
  });
});

describe('the manifest', () => {
  test('is what an address without parameters answers, by GET and by POST, with the address that was asked', async () => {
    const manifest = await json('/reconcile');
    expectValid('manifest', manifest);
    expect(manifest).toMatchObject({
      versions: ['0.2'],
      identifierSpace: 'https://graph.example/entity/',
      view: { url: `${server.url}/reconcile/view?id={{id}}` },
      batchSize: 50,
    });
    expect(await (await postForm(server.url, {})).json()).toEqual(manifest);
    expect(await json('/reconcile/')).toEqual(manifest);
  });

  test('names every kind and family as a type', async () => {
    const { defaultTypes } = await json('/reconcile');
    expect(defaultTypes).toContainEqual({ id: 'PublicBody', name: 'Public body' });
    expect(defaultTypes).toContainEqual({ id: 'Actor', name: 'Actor' });
  });

  test('leads to services that are there', async () => {
    const { suggest, extend, preview, view } = await json('/reconcile');
    const at = ({ service_url, service_path }: Record<string, string>) => `${service_url}${service_path}`;
    const addresses = [
      `${at(suggest.entity)}?prefix=oracle`,
      `${at(suggest.property)}?prefix=name`,
      `${at(suggest.type)}?prefix=company`,
      `${suggest.entity.service_url}${suggest.entity.flyout_service_path.replace(/\$\{id\}/, 'company%2Foracle')}`,
      `${at(extend.propose_properties)}?type=Company`,
      preview.url.replace('{{id}}', 'company%2Foracle'),
      view.url.replace('{{id}}', 'company%2Foracle'),
    ];
    const answers = await Promise.all(addresses.map((address) => fetch(address, { redirect: 'manual' })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 303]);
    expect(answers[6]?.headers.get('location')).toBe(`${server.url}/entity/company/oracle`);
  });
});
