import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Application } from '../../api/applications.ts';
import { changesQuery } from '../../api/changes.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../format.ts';
import { Panel } from '../panel.tsx';
import { ClaimChanges } from './claim-changes.tsx';

/** What has changed since the submission before; nothing is shown of what was handed in once. */
export function ChangesPanel({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changes = useChanges(application);
  if (changes?.before == null || changes.after === null) return null;
  const { before, after, track, claims } = changes;
  return (
    <Panel title={t('changes.title')}>
      <p className="muted">
        {t('changes.between', {
          before: formatInstant(before.submittedAt, language),
          after: formatInstant(after.submittedAt, language),
        })}
      </p>
      {track === null && claims.length === 0 && <p>{t('changes.none')}</p>}
      {track !== null && (
        <p>
          {t('criteria.track')} <del>{t(`track.${track.before}`)}</del> <ins>{t(`track.${track.after}`)}</ins>
        </p>
      )}
      {claims.length > 0 && (
        <ul className="changes">
          {claims.map((claim) => (
            <ClaimChanges key={claim.criterion.code} change={claim} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** The changes of an application to those who see its evidence; undefined until they are known. */
export function useChanges({ id, submittedAt, evidenceVisible }: Application) {
  return useQuery({ ...changesQuery(id), enabled: submittedAt !== null && evidenceVisible }).data;
}
