import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { Provider } from 'urql';
import { makeClient } from './client.ts';

const ForgetContext = createContext(() => {});

/** Has the views below ask one client, until what it keeps is no longer true. */
export function ClientProvider({ children }: { readonly children: ReactNode }) {
  const [client, setClient] = useState(makeClient);
  const forget = useCallback(() => setClient(makeClient()), []);
  return (
    <ForgetContext value={forget}>
      <Provider value={client}>{children}</Provider>
    </ForgetContext>
  );
}

/** Forgets all answers, so that views ask anew: for what has changed the graph itself. */
export const useForgetAnswers = (): (() => void) => useContext(ForgetContext);
