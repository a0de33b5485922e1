import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Claim, ClaimBody, Track } from '../../api/applications.ts';
import { criteriaQuery } from '../../api/catalogue.ts';
import { useCriterionOptions } from '../../ui/application/use-criterion-options.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { FactField } from './fact-field.tsx';

interface ClaimFormProps {
  /** Null for a new one. */
  readonly claim: Claim | null;
  readonly track: Track;
  /** Criteria that are claimed already; each can be claimed once. */
  readonly taken: readonly string[];
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSave: (claim: ClaimBody) => void;
  readonly onClose: () => void;
}

/** Chooses a criterion and asks for exactly the facts that it needs. */
export function ClaimForm({ claim, track, taken, error, isPending, onSave, onClose }: ClaimFormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<ClaimBody>();
  const [showsAll, setShowsAll] = useState(false);
  const criteria = useQuery(criteriaQuery).data ?? [];
  const chosen = Form.useWatch<string | undefined>('criterion', form);
  const code = claim?.criterion.code ?? chosen;
  const criterion = criteria.find((one) => one.code === code);
  const options = useCriterionOptions({ track: showsAll ? null : track, taken });

  const finish = ({ facts, ...body }: ClaimBody) =>
    onSave({
      ...body,
      criterion: claim?.criterion.code ?? body.criterion,
      facts: Object.fromEntries(
        Object.entries(facts).filter(([, value]) => value !== undefined && value !== null && value !== ''),
      ),
    });

  return (
    <Modal
      open
      width={640}
      title={claim === null ? t('application.addClaim') : claim.criterion.name}
      okText={t('form.save')}
      cancelText={t('form.cancel')}
      confirmLoading={isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={error} />
      <Form<ClaimBody>
        name="claim"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={claim ?? { statement: '' }}
        onFinish={finish}
      >
        {claim === null && (
          <>
            <Form.Item
              name="criterion"
              label={t('application.criterion')}
              rules={[{ required: true, message: t('form.required') }]}
            >
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={options}
                onChange={() => form.setFieldValue('facts', {})}
              />
            </Form.Item>
            <Checkbox
              className="all-tracks"
              checked={showsAll}
              onChange={({ target }) => setShowsAll(target.checked)}
            >
              {t('application.allTracks')}
            </Checkbox>
          </>
        )}
        {criterion && (
          <>
            <p className="muted criterion-summary">{criterion.summary}</p>
            {criterion.requirements.map((requirement) => (
              <FactField key={`${criterion.code} ${requirement.fact}`} requirement={requirement} />
            ))}
            <Form.Item
              name="statement"
              label={t('application.statement')}
              extra={t('application.statementHelp')}
              rules={[{ required: true, message: t('form.required') }]}
            >
              <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} />
            </Form.Item>
          </>
        )}
      </Form>
    </Modal>
  );
}
