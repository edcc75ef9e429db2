import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, Card, Icon, Stack } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import css from './install-card.module.css';
import { IosSteps } from './ios-steps.tsx';

/** How to have the app at hand: a button where the browser lets us ask, words elsewhere. */
export function InstallCard() {
  const { t } = useLanguage();
  const { install } = useServices();
  const state = useStore(install.state);
  const [dismissed, setDismissed] = useState(false);
  const ask = async () => setDismissed((await install.ask()) === 'dismissed');
  const installed = state === 'installed';
  return (
    <Card>
      <div data-testid="install" data-value={state}>
        <Stack gap="small">
          <div className={css.head}>
            <img className={css.icon} src="./icons/icon.svg" alt="" width="44" height="44" />
            <h2>{t(installed ? 'install.installed.title' : 'install.title')}</h2>
          </div>
          <p>{t(installed ? 'install.installed.advice' : 'install.advice')}</p>
          {state === 'ios' ? <IosSteps /> : <p>{t('install.share')}</p>}
          {state === 'unavailable' && !dismissed && <p className={css.fine}>{t('install.unavailable.advice')}</p>}
          {state === 'offered' && (
            <p>
              <Button kind="primary" onClick={ask}>
                <Icon name="download" />
                {t('install.ask')}
              </Button>
            </p>
          )}
        </Stack>
        <div role="status">{dismissed && <p className={css.fine}>{t('install.dismissed')}</p>}</div>
      </div>
    </Card>
  );
}
