import { App, Button, Checkbox, Form, Input, InputNumber, Modal, Select, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import { useUser } from '../../api/session.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatSpan } from '../../ui/format.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAgencyServices } from '../use-agency-services.ts';

type Fields = Omit<Schemas['PatternBody'], 'dryRun' | 'skipOverlapping'>;
type Report = Schemas['PatternReportView'];

/** In the order of ISO 8601: the first is 1. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Slots that come again: first what would come of it, then in earnest. */
export function PatternForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const user = useUser();
  const services = useAgencyServices(user?.agency?.id, 'booking');
  const [form] = Form.useForm<Fields>();
  const [preview, setPreview] = useState<Report | null>(null);
  const send = useChange(
    ({ dryRun, ...fields }: Fields & { dryRun: boolean }, key) =>
      answerOf(
        api.POST('/api/v1/slots/patterns', {
          body: { ...fields, dryRun, skipOverlapping: true },
          headers: changeHeaders(key),
        }),
      ),
    (report, { dryRun }) => {
      if (dryRun) {
        setPreview(report);
        return;
      }
      void message.success(t('slots.publishedCount', { count: report.published }));
      onClose();
    },
  );
  const submit = (dryRun: boolean) => (fields: Fields) =>
    send.mutate({ ...fields, dryRun }, { onError: (error) => showFieldProblems(form, error) });
  const good = preview?.slots.filter(({ overlaps }) => overlaps === null).length ?? 0;
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Modal
      open
      title={t('slots.pattern')}
      okText={preview === null ? t('slots.preview') : t('slots.publishCount', { count: good })}
      okButtonProps={{ disabled: preview !== null && good === 0 }}
      cancelText={t('form.cancel')}
      confirmLoading={send.isPending}
      onOk={() => void form.validateFields().then(submit(preview === null), () => undefined)}
      onCancel={onClose}
    >
      <ProblemAlert error={send.error} />
      <Form<Fields>
        name="pattern"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          weekdays: [1, 2, 3, 4, 5],
          times: [{ starts: '09:00', ends: '09:30' }],
          ...{ cancelHours: 24, capacity: 1, workingDaysOnly: true, confirmsAtOnce: true },
        }}
        onValuesChange={() => setPreview(null)}
      >
        <Form.Item name="service" label={t('slots.service')} rules={required}>
          <Select options={services.map(({ code, name }) => ({ value: code, label: name }))} />
        </Form.Item>
        <div className="form-pair">
          <Form.Item name="from" label={t('slots.from')} rules={required}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="to" label={t('slots.to')} rules={required}>
            <Input type="date" />
          </Form.Item>
        </div>
        <Form.Item name="weekdays" label={t('slots.weekdays')} rules={required}>
          <Checkbox.Group
            options={WEEKDAYS.map((day, index) => ({ value: index + 1, label: t(`weekday.${day}`) }))}
          />
        </Form.Item>
        <Form.List name="times">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key} className="form-pair">
                  <Form.Item name={[name, 'starts']} label={t('slots.starts')} rules={required}>
                    <Input type="time" />
                  </Form.Item>
                  <Form.Item name={[name, 'ends']} label={t('slots.ends')} rules={required}>
                    <Input type="time" />
                  </Form.Item>
                  {fields.length > 1 && <Button onClick={() => remove(name)}>{t('slots.removeTime')}</Button>}
                </div>
              ))}
              <Form.Item>
                <Button onClick={() => add({ starts: '', ends: '' })}>{t('slots.addTime')}</Button>
              </Form.Item>
            </>
          )}
        </Form.List>
        <div className="form-pair">
          <Form.Item name="capacity" label={t('slots.capacity')} rules={required}>
            <InputNumber min={1} max={10_000} />
          </Form.Item>
          <Form.Item name="cancelHours" label={t('slots.cancelHours')} rules={required}>
            <InputNumber min={0} max={720} />
          </Form.Item>
        </div>
        <Form.Item name="workingDaysOnly" label={t('slots.workingDaysOnly')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="confirmsAtOnce" label={t('slots.confirmsAtOnce')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Form>
      {preview !== null && <Preview report={preview} />}
    </Modal>
  );
}

function Preview({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section aria-live="polite">
      <h3>{t('slots.previewTitle', { count: report.slots.length })}</h3>
      <ul className="plan">
        {report.slots.map(({ startsAt, endsAt, overlaps }) => (
          <li key={startsAt}>
            {formatSpan(startsAt, endsAt, language)}
            {overlaps !== null && <strong> {t('slots.overlaps')}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}
