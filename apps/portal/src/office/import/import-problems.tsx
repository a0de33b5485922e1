import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { importProblemsQuery, problemsAddress, type Import } from '../../api/imports.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Panel } from '../../ui/panel.tsx';

/** What is wrong with a list, row by row. */
export function ImportProblems({ item }: { readonly item: Import }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const problems = useInfiniteQuery(importProblemsQuery(item));
  return (
    <Panel
      title={t('imports.problemsTitle')}
      extra={
        item.problemCount > 0 && (
          <a href={problemsAddress(item.id)} download>
            <DownloadOutlined aria-hidden="true" /> {t('imports.download')}
          </a>
        )
      }
    >
      <EndlessList query={problems} none={t('imports.noProblems')}>
        {(rows) => (
          <ul className="rows">
            {rows.map(({ row, column, columnName, code, value, message }) => (
              <li className="row" key={`${row ?? 0} ${column ?? ''} ${code} ${value ?? ''}`}>
                <div className="row-text">
                  <span className="row-title">
                    {row === null ? t('imports.wholeFile') : t('imports.row', { row })}
                    {columnName && ` · ${columnName[language]}`}
                  </span>
                  <span className="muted">{message[language]}</span>
                </div>
              </li>
            ))}
          </ul>
        )}
      </EndlessList>
    </Panel>
  );
}
