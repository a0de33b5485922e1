import { Alert, App, Button, Input, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { RosterImport } from '../../api/programmes.ts';
import { useChange } from '../../api/use-change.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

interface Attempt {
  readonly table: string;
  readonly dryRun: boolean;
}

/** Takes a table into a roster: pasted, or from a CSV file; looked at first, then taken in whole. */
export function RosterImportPanel({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [table, setTable] = useState('');
  const take = useChange(
    (body: Attempt, key) =>
      answerOf(
        api.POST('/api/v1/programmes/{code}/roster/import', {
          params: { path: { code } },
          body,
          headers: changeHeaders(key),
        }),
      ),
    (report, { dryRun }) => {
      if (dryRun) return;
      void message.success(t('programmes.imported', { entered: report.entered, changed: report.changed }));
      setTable('');
    },
  );
  const write = (text: string) => {
    setTable(text);
    take.reset();
  };
  // What was looked at is what is taken in: another text is looked at again.
  const report = take.data !== undefined && take.variables.dryRun ? take.data : undefined;
  const isGood = report?.problems.length === 0 && take.variables?.table === table;
  return (
    <Panel title={t('programmes.import')}>
      <p className="muted">{t('programmes.importLead')}</p>
      <Input.TextArea
        value={table}
        aria-label={t('programmes.import')}
        placeholder={t('programmes.importExample')}
        autoSize={{ minRows: 5, maxRows: 14 }}
        onChange={({ target }) => write(target.value)}
      />
      <div className="lifecycle-buttons roster-import">
        <Upload
          accept=".csv,.tsv,.txt"
          showUploadList={false}
          beforeUpload={async (file) => {
            write(await file.text());
            return false;
          }}
        >
          <Button>{t('programmes.importFile')}</Button>
        </Upload>
        <Button
          disabled={table.trim() === ''}
          loading={take.isPending && take.variables.dryRun}
          onClick={() => take.mutate({ table, dryRun: true })}
        >
          {t('programmes.importCheck')}
        </Button>
        <Button
          type="primary"
          disabled={!isGood}
          loading={take.isPending && !take.variables.dryRun}
          onClick={() => take.mutate({ table, dryRun: false })}
        >
          {t('programmes.importTake')}
        </Button>
      </div>
      <ProblemAlert error={take.error} />
      {report !== undefined && <ImportReport report={report} />}
    </Panel>
  );
}

function ImportReport({ report }: { readonly report: RosterImport }) {
  const { t } = useTranslation();
  const { entered, changed, unchanged, problems } = report;
  const isGood = problems.length === 0;
  return (
    <Alert
      type={isGood ? 'success' : 'error'}
      showIcon
      role="status"
      title={
        isGood
          ? t('programmes.importGood', { entered, changed, unchanged })
          : t('programmes.importBad', { count: problems.length })
      }
      description={
        !isGood && (
          <ul className="reasons">
            {problems.map(({ row, column, code, message }) => (
              <li key={`${row} ${column} ${code}`}>
                {t('programmes.importProblem', { row, column: t(`rosterColumn.${column}`), message })}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
