import { useNavigate } from '@tanstack/react-router';
import { App, Button, Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../api/catalogue.ts';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { AgencyChoice, ANY_AGENCY } from './agency-choice.tsx';
import { DayVerdict } from './day-verdict.tsx';
import { SlotChoice } from './slot-choice.tsx';

interface RequestFormProps {
  readonly service: Service;
  readonly city: string;
  readonly beneficiaryId: string | undefined;
}

interface Fields {
  readonly slotId?: string;
  readonly agencyId?: string;
  readonly documents?: string[];
  readonly note?: string;
}

export function RequestForm({ service, city, beneficiaryId }: RequestFormProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Fields>();
  const submit = useChange(
    (body: Schemas['ServiceRequestBody'], key) =>
      answerOf(
        api.POST('/api/v1/service-requests', {
          params: { header: { 'Idempotency-Key': key } },
          body,
          headers: changeHeaders(key),
        }),
      ),
    async ({ id }) => {
      void message.success(t('service.sent'));
      await navigate({ to: '/requests/$id', params: { id } });
    },
  );
  const send = ({ note, agencyId, ...fields }: Fields) =>
    submit.mutate(
      {
        service: service.code,
        ...fields,
        ...(agencyId === ANY_AGENCY ? { city } : agencyId !== undefined && { agencyId }),
        ...(beneficiaryId !== undefined && { beneficiaryId }),
        details: note ? { note } : {},
      },
      { onError: (error) => showFieldProblems(form, error) },
    );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form<Fields> name="request" form={form} layout="vertical" requiredMark={false} onFinish={send}>
      {service.mode === 'booking' ? (
        <>
          <Form.Item name="slotId" label={t('service.slot')} rules={required}>
            <SlotChoice service={service.code} city={city} />
          </Form.Item>
          <DayVerdict service={service.code} city={city} beneficiaryId={beneficiaryId} />
        </>
      ) : (
        <Form.Item name="agencyId" label={t('service.agency')} rules={required}>
          <AgencyChoice service={service.code} city={city} />
        </Form.Item>
      )}
      {service.documents.length > 0 && (
        <Form.Item name="documents" label={t('service.documentsAtHand')}>
          <Checkbox.Group
            className="checks"
            options={service.documents.map(({ code, name, required: needed }) => ({
              value: code,
              label: needed ? name : `${name}${t('service.ifThere')}`,
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name="note" label={t('service.note')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
      </Form.Item>
      <ProblemAlert error={submit.error} />
      <Button type="primary" size="large" block htmlType="submit" loading={submit.isPending}>
        {t('service.submit')}
      </Button>
    </Form>
  );
}
