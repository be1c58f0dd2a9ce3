const words = (name: string): string[] =>
  name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[\s-]+/);

/** `DataCenter` → `data-center`, `AIModel` → `ai-model`. */
export const kebab = (name: string): string => words(name).join('-').toLowerCase();

/** `DataCenter` → `DATA_CENTER`, `headquarteredIn` → `HEADQUARTERED_IN`. */
export const screamingSnake = (name: string): string => words(name).join('_').toUpperCase();

/** `AIModel` → `aiModel`. */
export const camel = (name: string): string => {
  const [first = '', ...rest] = words(name);
  return first.toLowerCase() + rest.map(capital).join('');
};

/** `investments` → `Investments`. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
