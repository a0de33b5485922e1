import { useNavigate } from '@tanstack/react-router';
import { App, Button, Form } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceWithForm } from '../../api/catalogue.ts';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import type { Relation } from '../../api/me.ts';
import type { RequestDocument } from '../../api/request-documents.ts';
import type { SlotFilter } from '../../api/requests.ts';
import { useChange } from '../../api/use-change.ts';
import { DetailsFields } from '../../ui/details-fields.tsx';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { AgencyChoice, ANY_AGENCY } from './agency-choice.tsx';
import { DayVerdict } from './day-verdict.tsx';
import { DocumentUploads } from './document-uploads.tsx';
import { SlotChoice } from './slot-choice.tsx';

interface RequestFormProps {
  readonly service: ServiceWithForm;
  readonly city: string;
  readonly beneficiaryId: string | undefined;
  /** Of the beneficiary to the holder. */
  readonly relation: Relation;
  /** The first day of the slots shown, to begin with. */
  readonly from: string | undefined;
}

interface Fields {
  readonly slotId?: string;
  readonly agencyId?: string;
  readonly documents?: readonly RequestDocument[];
  readonly details?: Readonly<Record<string, unknown>>;
}

export function RequestForm({ service, city, beneficiaryId, relation, from }: RequestFormProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<Fields>();
  const [firstDay, setFirstDay] = useState(from);
  const slots: SlotFilter = {
    ...{ service: service.code, city },
    ...(firstDay !== undefined && { from: firstDay }),
  };
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
  const send = ({ documents = [], details = {}, agencyId, ...fields }: Fields) =>
    submit.mutate(
      {
        service: service.code,
        ...fields,
        ...(agencyId === ANY_AGENCY ? { city } : agencyId !== undefined && { agencyId }),
        ...(beneficiaryId !== undefined && { beneficiaryId }),
        details: filledIn(details),
        documents: documents.map(({ id }) => id),
      },
      { onError: (error) => showFieldProblems(form, error) },
    );
  const documents = service.documents.filter(
    ({ relations }) => relations === null || relations.includes(relation),
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Form<Fields> name="request" form={form} layout="vertical" requiredMark={false} onFinish={send}>
      {service.mode === 'booking' ? (
        <>
          <Form.Item name="slotId" label={t('service.slot')} rules={required}>
            <SlotChoice filter={slots} onFirstDay={setFirstDay} beneficiaryId={beneficiaryId} />
          </Form.Item>
          <DayVerdict service={service.code} city={city} filter={slots} beneficiaryId={beneficiaryId} />
        </>
      ) : (
        <Form.Item name="agencyId" label={t('service.agency')} rules={required}>
          <AgencyChoice service={service.code} city={city} />
        </Form.Item>
      )}
      <DetailsFields details={service.details} />
      {documents.length > 0 && (
        <Form.Item
          name="documents"
          label={t('service.documents')}
          rules={[{ validator: (_, files) => refuseMissing(documents, files as Fields['documents'], t) }]}
        >
          <DocumentUploads service={service.code} documents={documents} />
        </Form.Item>
      )}
      <ProblemAlert error={submit.error} />
      <Button type="primary" size="large" block htmlType="submit" loading={submit.isPending}>
        {t('service.submit')}
      </Button>
    </Form>
  );
}

/** The fields that were filled in; the inputs of the others hold nothing or null. */
function filledIn(details: NonNullable<Fields['details']>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}

/** Every document that is required has a file, before anything is sent. */
function refuseMissing(
  documents: ServiceWithForm['documents'],
  files: Fields['documents'] = [],
  t: TFunction,
): Promise<void> {
  const missing = documents.filter(
    ({ code, required }) => required && files.every(({ kind }) => kind.code !== code),
  );
  if (missing.length === 0) return Promise.resolve();
  const names = missing.map(({ name }) => name).join(t('form.comma'));
  return Promise.reject(new Error(t('evidence.missing', { name: names })));
}
