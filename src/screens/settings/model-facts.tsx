import { useLanguage } from '../../i18n/index.ts';
import type { Manifest } from '../../judgement/index.ts';
import css from './settings.module.css';

/** Which model judges here, down to the hash of its weights. */
export function ModelFacts({ manifest: { name, version, licence, files } }: { readonly manifest: Manifest }) {
  const { t } = useLanguage();
  return (
    <>
      <div>
        <dt>{t('verdict.provenance.model')}</dt>
        <dd>{t('verdict.provenance.model.value', { name, version })}</dd>
      </div>
      <div>
        <dt>{t('settings.about.model.licence')}</dt>
        <dd>{licence}</dd>
      </div>
      <div>
        <dt>{t('settings.about.model.hash')}</dt>
        <dd className={css.hash}>{files['weights.bin'].sha256}</dd>
      </div>
    </>
  );
}
