import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { importsQuery } from '../../api/imports.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ImportRow } from './import-row.tsx';
import { ImportUpload } from './import-upload.tsx';

/** Lists of people who were accredited on paper: sending one, and those that were sent. */
export function ImportsScreen() {
  const { t } = useTranslation();
  const imports = useInfiniteQuery(importsQuery);
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <Panel>
        <ImportUpload />
        <EndlessList query={imports} none={t('imports.none')}>
          {(items) => (
            <ul className="rows">
              {items.map((item) => (
                <ImportRow key={item.id} item={item} />
              ))}
            </ul>
          )}
        </EndlessList>
      </Panel>
    </Page>
  );
}
