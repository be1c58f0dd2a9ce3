import type { Ask, Form, Forms } from '../../compare/form.ts';
import { type Params, rowsBefore, titles, type WorkloadName } from '../../compare/workloads.ts';
import { answers } from './statements.ts';

function formsOf(workload: WorkloadName): readonly Form[] {
  return Object.keys(answers[workload]).map((name) => ({
    name,
    body: (params) => JSON.stringify({ workload, form: name, params }),
    ...(workload === 'page1000' ? { setup: position } : {}),
  }));
}

const position = async (ask: Ask): Promise<Params> => {
  const body = { workload: 'position', form: 'skipping', params: { skip: rowsBefore - 1 } };
  return (await ask(JSON.stringify(body))) as { cents: number; id: string };
};

const names = Object.keys(titles) as WorkloadName[];

/** Bare HTTP knows no query: a request names a workload, one of its forms, and the parameters. */
export const limitForms = Object.fromEntries(names.map((name) => [name, formsOf(name)])) as unknown as Forms;
