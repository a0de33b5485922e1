import { App, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';

const EXAMPLE = '服务编码,日期,开始,结束,名额,即时确认\nMED-CHECKUP,2027-01-05,09:00,09:30,4,是';

/** Slots of a table: first row by row what is wrong with it, then in earnest. */
export function ImportForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const [table, setTable] = useState('');
  const [report, setReport] = useState<Schemas['SlotImportView'] | null>(null);
  const send = useChange(
    (body: Schemas['SlotImportBody'], key) =>
      answerOf(api.POST('/api/v1/slots/imports', { body, headers: changeHeaders(key) })),
    (answer, { dryRun }) => {
      if (dryRun) {
        setReport(answer);
        return;
      }
      void message.success(t('slots.publishedCount', { count: answer.published }));
      onClose();
    },
  );
  const change = (text: string) => {
    setTable(text);
    setReport(null);
  };
  const isGood = report?.problems.length === 0;
  return (
    <Modal
      open
      title={t('slots.import')}
      okText={isGood ? t('slots.publishCount', { count: report.good }) : t('slots.check')}
      okButtonProps={{ disabled: table.trim() === '' || (report !== null && !isGood) }}
      cancelText={t('form.cancel')}
      confirmLoading={send.isPending}
      onOk={() => send.mutate({ table, dryRun: !isGood })}
      onCancel={onClose}
    >
      <div className="stack">
        <p>{t('slots.importLead')}</p>
        <ProblemAlert error={send.error} />
        <label className="field">
          <span>{t('slots.file')}</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void textOf(file).then(change);
            }}
          />
        </label>
        <label className="field" htmlFor={id}>
          <span>{t('slots.table')}</span>
        </label>
        <Input.TextArea
          id={id}
          value={table}
          placeholder={EXAMPLE}
          autoSize={{ minRows: 4, maxRows: 12 }}
          onChange={({ target }) => change(target.value)}
        />
        {report !== null && (
          <ul className="plan" aria-live="polite">
            {report.problems.map(({ row, column, message: text }) => (
              <li key={`${row}/${column}/${text}`}>
                {t('slots.rowProblem', { row, column: t(`slots.column.${column}`), text })}
              </li>
            ))}
            {isGood && <li>{t('slots.allGood', { count: report.good })}</li>}
          </ul>
        )}
      </div>
    </Modal>
  );
}

/** Spreadsheets save in UTF-8 or, in Chinese, in GB 18030. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
