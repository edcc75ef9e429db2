import { useCallback, useRef } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { buttonClass, Icon, Skeleton, Stack } from '../../ui/index.ts';
import { personName } from '../place/place-words.ts';
import { ScreenHeading } from '../screen-heading.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { MissingPerson } from './missing-person.tsx';
import { PersonPage } from './person-page.tsx';
import { UndoNotice } from './undo-notice.tsx';
import { useUndo } from './use-undo.ts';

/** A person with all that hangs on them. */
export function PersonScreen({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { records } = useServices();
  const stored = useStored(useCallback(() => records.patient(id), [records, id]));
  const undo = useUndo();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <Stack gap="large">
      <p>
        <Link className={buttonClass({ kind: 'quiet' })} href="/people">
          <Icon name="back" />
          {t('people.title')}
        </Link>
      </p>
      <ScreenHeading headingRef={heading}>
        {stored.stage === 'here' ? personName(stored.value, t) : t('person.title')}
      </ScreenHeading>
      <UndoNotice undo={undo} heading={heading} />
      {stored.stage === 'loading' && <Skeleton label={t('app.loading')} />}
      {stored.stage === 'failed' && !undo.done && <MissingPerson code={stored.code} />}
      {stored.stage === 'here' && <PersonPage patient={stored.value} undo={undo} />}
    </Stack>
  );
}
