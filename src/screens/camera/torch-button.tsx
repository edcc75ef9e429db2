import { useLanguage } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import css from './camera.module.css';

interface TorchButtonProps {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

export function TorchButton({ on, onSwitch }: TorchButtonProps) {
  const { t } = useLanguage();
  return (
    <button type="button" className={css.control} aria-pressed={on} onClick={() => onSwitch(!on)}>
      <Icon name="torch" />
      {t('camera.torch')}
    </button>
  );
}
