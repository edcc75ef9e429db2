import { pagesOf } from './helpers/pages-of.ts';
import { keepReportedPerson } from './helpers/reported-person.ts';
import { expect, type Page, test } from './helpers/test.ts';

const FORMATS = ['A4', 'Letter'] as const;

/** The darkest and the lightest of the words on the page as printed, 0 (black) to 1 (white). */
function inkOf(page: Page): Promise<number[]> {
  return page.getByTestId('report-check').evaluateAll((checks) => {
    const lightness = (element: Element) => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? [];
      return (red + green + blue) / 3 / 255;
    };
    return checks.flatMap((check) => [...check.querySelectorAll('h2, h3, p, dt, dd, li')].map(lightness));
  });
}

test('a report is printed dark on white from any theme, a check to a page, and each says whose it is', async ({
  app,
  page,
}, testInfo) => {
  await page.goto(`${app.url}#/history`);
  await page.getByText('Nothing kept yet').waitFor();
  const { id, checks } = await keepReportedPerson(page);
  const print = async (name: string, format: (typeof FORMATS)[number]) =>
    pagesOf(await page.pdf({ format, path: testInfo.outputPath(`${name}-${format}.pdf`) }));

  await page.goto(`${app.url}#/people/${id}/report`);
  await expect(page.getByTestId('report-overview').getByRole('listitem')).toHaveCount(checks.length);
  // Two figures a photo of what may be judged; else the photo alone.
  await expect(page.locator('figure img')).toHaveCount(2 + 2 + 1 + 1 + 10);
  await expect(page.getByTestId('report-figures').first()).toBeVisible();
  // An overview, then a page for each check; on Letter five photos with their colours leave no room for all the words.
  expect(await print('person', 'A4')).toBe(1 + checks.length);
  expect(await print('person', 'Letter')).toBeLessThanOrEqual(2 + checks.length);

  for (const theme of ['system', 'dark']) {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    if (theme !== 'system')
      await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
    const ink = await inkOf(page);
    expect(ink.length).toBeGreaterThan(50);
    expect(Math.max(...ink)).toBeLessThan(0.45);
    await print(theme, 'A4');
  }

  const ofFivePhotos = checks.at(-1);
  for (const [at, check] of checks.entries()) {
    await page.goto(`${app.url}#/report/${check}`);
    await expect(page.getByTestId('report-check')).toHaveCount(1);
    await expect(page.locator('figure img').first()).toBeVisible();
    for (const format of FORMATS)
      expect(await print(`check-${at}`, format)).toBeLessThanOrEqual(check === ofFivePhotos ? 2 : 1);
  }

  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
