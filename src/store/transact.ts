import { StatementRefused } from './errors.ts';
import type { CallOptions, WriteTransaction } from './store.ts';
import { withinDeadline } from './within-deadline.ts';

/** A transaction as an adapter sees it. */
export interface OpenTransaction extends WriteTransaction {
  commit(): Promise<void>;
  /** Undoes an uncommitted transaction, after its running statement has ended. Never rejects. */
  rollback(): Promise<void>;
}

/**
 * Runs `work` in the transaction and commits it, or rolls it back and rejects. A statement that failed dooms the
 * transaction even when `work` catches the error: Neo4j does so by itself, SQLite would commit the rest.
 * When the deadline passes during the commit itself, the caller cannot know whether it was kept.
 */
export async function transact<T>(
  transaction: OpenTransaction,
  work: (transaction: WriteTransaction) => Promise<T>,
  options: CallOptions,
): Promise<T> {
  let over = false;
  let failed: { readonly error: unknown } | undefined;
  const run: WriteTransaction['run'] = async (statement) => {
    if (over) throw new StatementRefused(`Statement ${statement.name} came after its transaction had ended.`);
    try {
      return await transaction.run(statement);
    } catch (error) {
      failed ??= { error };
      throw error;
    }
  };
  try {
    const result = await withinDeadline(() => work({ run }), options);
    over = true;
    if (failed) throw failed.error;
    await withinDeadline(() => transaction.commit(), options);
    return result;
  } catch (error) {
    over = true;
    await transaction.rollback();
    throw error;
  }
}
