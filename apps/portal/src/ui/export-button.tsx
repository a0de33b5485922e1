import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { exportList, type ExportWish } from '../api/exports.ts';
import { useChange } from '../api/use-change.ts';
import { ProblemAlert } from './problem-alert.tsx';

/** Takes the list that is shown out of the portal, as a file for a spreadsheet. */
export function ExportButton({ wish }: { readonly wish: ExportWish }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const take = useChange(exportList, (file, { list }) => {
    save(file, `${list}.csv`);
    void message.success(t('exports.done'));
  });
  return (
    <div className="export">
      <Button
        icon={<DownloadOutlined aria-hidden="true" />}
        loading={take.isPending}
        onClick={() => take.mutate(wish)}
      >
        {t('exports.take')}
      </Button>
      <ProblemAlert error={take.error} />
    </div>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
