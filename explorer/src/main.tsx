import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { Router } from 'wouter';
import { useKeptLocation } from './address/use-kept-location.ts';
import { App } from './app.tsx';
import { client } from './graphql/client.ts';
import { LanguageProvider } from './language/language-context.tsx';
import { applyTheme, chosenTheme } from './parts/theme.ts';
import './styles/base.css';
import './styles/parts.css';

applyTheme(chosenTheme());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root.');
createRoot(root).render(
  <StrictMode>
    <Provider value={client}>
      <Router hook={useKeptLocation}>
        <LanguageProvider>
          <App />
        </LanguageProvider>
      </Router>
    </Provider>
  </StrictMode>,
);
