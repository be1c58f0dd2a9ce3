import { useState } from 'react';
import { useSpeech } from '../../../language/language-context.tsx';
import { useTexts } from '../../../language/texts.ts';
import { save } from '../../../parts/save.ts';
import { canvasTexts } from '../canvas-texts.ts';
import type { Drawing } from '../draw/drawn.ts';
import { toCsv } from './to-csv.ts';
import { toGraphml } from './to-graphml.ts';
import { toJson } from './to-json.ts';
import { toPng } from './to-png.ts';
import { type SvgTexts, toSvg } from './to-svg.ts';

const formats = ['svg', 'png', 'graphml', 'gexf', 'json', 'csv'] as const;
type Format = (typeof formats)[number];

/** Files of what is seen on the canvas. */
export function ExportMenu({ drawing }: { readonly drawing: Drawing }) {
  const t = useTexts(canvasTexts);
  const { lang } = useSpeech();
  const [failed, setFailed] = useState(false);
  const download = async (format: Format): Promise<void> => {
    const made = fileOf(format, drawing, { title: t.title, lang });
    setFailed(
      await made.then(
        (file) => {
          save(`graph.${format}`, file);
          return false;
        },
        () => true,
      ),
    );
  };
  return (
    <details className="canvas-export">
      <summary>{t.download}</summary>
      <div>
        {formats.map((format) => (
          <button key={format} type="button" onClick={() => download(format)}>
            {t[format]}
          </button>
        ))}
        <p role="alert">{failed ? t.failed : ''}</p>
      </div>
    </details>
  );
}

async function fileOf(format: Format, drawing: Drawing, texts: SvgTexts): Promise<Blob> {
  const text = (type: string, content: string): Blob =>
    new Blob([content], { type: `${type};charset=utf-8` });
  switch (format) {
    case 'svg':
      return text('image/svg+xml', toSvg(drawing, texts).text);
    case 'png':
      return toPng(toSvg(drawing, texts));
    case 'graphml':
      return text('application/graphml+xml', toGraphml(drawing));
    case 'gexf': {
      // Its writer is large and seldom wanted.
      const { toGexf } = await import('./to-gexf.ts');
      return text('application/gexf+xml', toGexf(drawing));
    }
    case 'json':
      return text('application/json', toJson(drawing));
    case 'csv':
      // With the mark spreadsheets read Korean and Japanese as what they are.
      return text('text/csv', `\uFEFF${toCsv(drawing)}`);
  }
}
