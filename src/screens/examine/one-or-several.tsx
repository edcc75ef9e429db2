import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { MOST_PHOTOS } from '../../judgement/index.ts';
import { Button, Card } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { NextForWhom } from './next-for-whom.tsx';
import css from './one-or-several.module.css';

/** Several photos came: only the person knows whether they show one spot. */
export function OneOrSeveral({ photos }: { readonly photos: readonly Blob[] }) {
  const { t } = useLanguage();
  const { session } = useServices();
  const tooMany = photos.length > MOST_PHOTOS;
  const arrive = useCallback((heading: HTMLHeadingElement | null) => heading?.focus(), []);
  return (
    <Card>
      <section className={css.question} data-testid="one-or-several">
        <h2 ref={arrive} tabIndex={-1}>
          {t('examine.ask.title')}
        </h2>
        <p>{t('examine.ask.lead', { count: photos.length })}</p>
        <NextForWhom />
        <div className={css.choice}>
          {!tooMany && (
            <Button kind="primary" large onClick={() => session.examineTogether(photos)}>
              {t('examine.ask.one')}
            </Button>
          )}
          <p className={css.small}>
            {tooMany ? t('examine.ask.one.too-many', { most: MOST_PHOTOS }) : t('examine.ask.one.words')}
          </p>
        </div>
        <div className={css.choice}>
          <Button kind={tooMany ? 'primary' : 'secondary'} large onClick={() => session.examineEach(photos)}>
            {t('examine.ask.several')}
          </Button>
          <p className={css.small}>{t('examine.ask.several.words')}</p>
        </div>
        <Button kind="quiet" onClick={session.stop}>
          {t('examine.cancel')}
        </Button>
      </section>
    </Card>
  );
}
