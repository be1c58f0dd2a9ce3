import neo4j from 'neo4j-driver';
import { serveLine } from '../../compare/serve-line.ts';
import { address, countStatements } from '../bolt.ts';
import { answers, type Run } from './statements.ts';

const { uri, user, password, database } = address();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
  fetchSize: -1,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  telemetryDisabled: true,
});
const statements = countStatements(driver);

const run: Run = async (text, params) => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const bound = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? neo4j.int(value) : value,
    ]);
    return (await session.run(text, Object.fromEntries(bound))).records.map((record) => record.get(0));
  } finally {
    session.close().catch(() => {});
  }
};

serveLine({
  statements,
  listener: (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { workload, form, params } = JSON.parse(Buffer.concat(chunks).toString());
      const answer = answers[workload as keyof typeof answers][form];
      if (answer === undefined) throw new Error(`${workload} has no form ${form}.`);
      answer(run, params).then(
        (data) => {
          const body = Buffer.from(JSON.stringify({ data }));
          response
            .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
            .end(body);
        },
        (error) => response.writeHead(500).end(String(error)),
      );
    });
  },
});
