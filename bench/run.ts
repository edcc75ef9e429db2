// npm run bench -- GROUP [ARGUMENT...]
const GROUPS: Record<string, () => Promise<unknown>> = {
  training: () => import('./training-step.ts'),
};

const [group = ''] = process.argv.splice(2, 1);
const measure = GROUPS[group];
if (measure) await measure();
else {
  console.error(`Name what to measure: npm run bench -- ${Object.keys(GROUPS).join(' | ')}`);
  process.exit(2);
}

export {};
