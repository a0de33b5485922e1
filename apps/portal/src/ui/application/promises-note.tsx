import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatDay } from '../format.ts';
import { brokenPromisesOf, openPromisesOf } from './promise-list.tsx';

/** That documents of an application are still to come, and by when, or that they did not come in time. */
export function PromisesNote({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const open = application.claims.flatMap(openPromisesOf);
  const broken = application.claims.flatMap(brokenPromisesOf);
  const names = (promises: typeof open) =>
    promises
      .map(({ kind, dueOn, dueProvisional }) =>
        t(dueProvisional ? 'promise.namedProvisional' : 'promise.named', {
          ...{ name: kind.name, day: formatDay(dueOn, language) },
        }),
      )
      .join(t('form.comma'));
  return (
    <>
      {open.length > 0 && (
        <Alert
          className="note"
          type="info"
          showIcon
          title={t(application.mine ? 'promise.mineOpen' : 'promise.theirsOpen', { names: names(open) })}
        />
      )}
      {broken.length > 0 && (
        <Alert
          className="note"
          type="warning"
          showIcon
          title={t(application.mine ? 'promise.mineBroken' : 'promise.theirsBroken', {
            names: names(broken),
          })}
        />
      )}
    </>
  );
}
