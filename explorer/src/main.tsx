import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useKeptLocation } from './address/use-kept-location.ts';
import { App } from './app.tsx';
import { ClientProvider } from './graphql/client-provider.tsx';
import { LanguageProvider } from './language/language-context.tsx';
import { applyTheme, chosenTheme } from './parts/theme.ts';
import './styles/base.css';
import './styles/parts.css';

applyTheme(chosenTheme());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root.');
createRoot(root).render(
  <StrictMode>
    <ClientProvider>
      <Router hook={useKeptLocation}>
        <LanguageProvider>
          <App />
        </LanguageProvider>
      </Router>
    </ClientProvider>
  </StrictMode>,
);
