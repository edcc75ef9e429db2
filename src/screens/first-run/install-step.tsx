import { useLanguage } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { IosSteps } from '../install/ios-steps.tsx';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';

export function InstallStep() {
  const { t } = useLanguage();
  const { install } = useServices();
  const state = useStore(install.state);
  switch (state) {
    case 'installed':
      return <p>{t('intro.install.installed')}</p>;
    case 'ios':
      return <IosSteps />;
    case 'unavailable':
      return <p>{t('install.unavailable.advice')}</p>;
    case 'offered':
      return (
        <>
          <p>{t('intro.install.text')}</p>
          <p>
            <Button onClick={install.ask}>
              <Icon name="download" />
              {t('install.ask')}
            </Button>
          </p>
        </>
      );
  }
}
