import { Alert, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/imports.ts';

/** How far the worker is, or who has the next step. */
export function ImportProgress({ item }: { readonly item: Import }) {
  const { t } = useTranslation();
  switch (item.state) {
    case 'checking':
      return <Line text={t('imports.checking')} percent={item.progress} />;
    case 'committing':
      return <Line text={t('imports.importing')} percent={Math.floor((item.imported / item.people) * 100)} />;
    case 'checked': {
      const waits = item.problemCount === 0 && !item.actions.includes('commit');
      return waits ? <Alert type="info" showIcon title={t('imports.waitsForAnother')} /> : null;
    }
    case 'committed':
    case 'discarded':
      return null;
  }
}

function Line({ text, percent }: { readonly text: string; readonly percent: number }) {
  return (
    <div>
      <span className="muted">{text}</span>
      <Progress percent={percent} status="active" aria-label={text} />
    </div>
  );
}
