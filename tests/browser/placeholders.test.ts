import { expect, test } from 'vitest';
import { describeExplorer } from '../support/browser.ts';

describeExplorer('what the boxes of the start page suggest', ({ open }) => {
  test.each(['en-US', 'ko-KR', 'ja-JP'].flatMap((locale) => [1200, 380].map((width) => ({ locale, width }))))(
    'is seen whole in $locale at a width of $width',
    async ({ locale, width }) => {
      const page = await open('/', { locale, viewport: { width, height: 900 } });
      await page.getByRole('combobox').first().waitFor();
      const { seen, cut } = await page.evaluate(() => {
        const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        const boxes = [...document.querySelectorAll('input')].filter((box) => box.placeholder !== '');
        const beyond = boxes.flatMap((box) => {
          const style = getComputedStyle(box);
          pen.font = style.font;
          const room =
            box.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
          return pen.measureText(box.placeholder).width > room ? [box.placeholder] : [];
        });
        return { seen: boxes.length, cut: beyond };
      });
      expect(seen).toBeGreaterThan(0);
      expect(cut).toEqual([]);
    },
  );
});
