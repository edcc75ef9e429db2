import { useLanguage } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { personName } from './place-words.ts';
import { plainText } from './plain-text.ts';
import { usePersonDetail } from './use-person-detail.ts';

/** Says while a name is typed that somebody has it already, and who; it may be meant. */
export function SameName({ name }: { readonly name: string }) {
  const { t } = useLanguage();
  const { records } = useServices();
  const stored = useStored(records.peopleOverview);
  const people = stored.stage === 'here' ? stored.value : [];
  const detail = usePersonDetail(people);
  const typed = plainText(name.trim());
  const same = people.filter(({ patient }) => plainText(personName(patient, t)) === typed);
  if (typed === '' || same.length === 0) return null;
  return (
    <div data-testid="same-name">
      <Notice kind="hint" title={t('person.same-name.title', { name: name.trim() })}>
        {same.map((person) => (
          <p key={person.patient.id}>{detail(person)}</p>
        ))}
        <p>{t('person.same-name.advice')}</p>
      </Notice>
    </div>
  );
}
