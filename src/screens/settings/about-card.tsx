import { Link, useLocation } from 'wouter';
import { license, version } from '../../../package.json';
import { useLanguage } from '../../i18n/index.ts';
import { Button, buttonClass } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { Dependencies } from './dependencies.tsx';
import { ModelFacts } from './model-facts.tsx';
import css from './settings.module.css';
import { SettingsCard } from './settings-card.tsx';

export function AboutCard() {
  const { t } = useLanguage();
  const { engine, preferences } = useServices();
  const [, navigate] = useLocation();
  const state = useStore(engine.state);
  const showIntroduction = () => {
    preferences.set({ introduced: false });
    navigate('/');
  };
  return (
    <SettingsCard title={t('settings.about.title')}>
      <p>{t('settings.about.not-a-diagnosis')}</p>
      <div className={css.buttons}>
        <Link className={buttonClass()} href="/model">
          {t('nav.model')}
        </Link>
        <Button onClick={showIntroduction}>{t('settings.about.introduction')}</Button>
      </div>
      <dl className={css.facts}>
        <div>
          <dt>{t('settings.about.version')}</dt>
          <dd data-testid="app-version">{version}</dd>
        </div>
        <div>
          <dt>{t('settings.about.licence')}</dt>
          <dd>{license}</dd>
        </div>
        {state.stage === 'ready' && <ModelFacts manifest={state.model.manifest} />}
      </dl>
      <Dependencies />
    </SettingsCard>
  );
}
