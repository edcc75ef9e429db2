import { type ReactNode, useId } from 'react';
import { Card, Stack } from '../../ui/index.ts';

interface SettingsCardProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly testId?: string;
}

/** What belongs together, under a heading by which a screen reader finds it. */
export function SettingsCard({ title, children, testId }: SettingsCardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-testid={testId}>
      <Card>
        <Stack>
          <h2 id={id}>{title}</h2>
          {children}
        </Stack>
      </Card>
    </section>
  );
}
