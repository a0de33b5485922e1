import { Alert, Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answerOf, api, changeHeaders, type Schemas } from '../../api/client.ts';
import { useUser } from '../../api/session.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { formatInstant } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAgencyServices } from '../use-agency-services.ts';

type Redemption = Schemas['RedemptionBody'];

/** The counter: reads a card's number and redeems one use of a pass. */
export function CounterScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const user = useUser();
  const services = useAgencyServices(user?.agency?.id, 'pass');
  const [form] = Form.useForm<Redemption>();
  const redeem = useChange(
    (body: Redemption, key) =>
      answerOf(
        api.POST('/api/v1/redemptions', {
          params: { header: { 'Idempotency-Key': key } },
          body,
          headers: changeHeaders(key),
        }),
      ),
    () => form.resetFields(['cardNumber', 'companions']),
  );
  const required = [{ required: true, message: t('form.required') }];
  return (
    <Page title={t('counter.title')} lead={t('counter.lead')} narrow>
      <Panel>
        {redeem.data && (
          <Alert
            type="success"
            showIcon
            role="status"
            className="problem"
            title={t('counter.done', { name: redeem.data.beneficiary.name })}
            description={`${redeem.data.serviceName} · ${formatInstant(redeem.data.submittedAt, language)}`}
          />
        )}
        <ProblemAlert error={redeem.error} />
        <Form<Redemption>
          name="redemption"
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ companions: 0 }}
          onFinish={({ place, ...fields }) =>
            redeem.mutate(
              { ...fields, ...(place && { place }) },
              { onError: (error) => showFieldProblems(form, error) },
            )
          }
        >
          <Form.Item name="service" label={t('slots.service')} rules={required}>
            <Select options={services.map(({ code, name }) => ({ value: code, label: name }))} />
          </Form.Item>
          <Form.Item name="cardNumber" label={t('counter.cardNumber')} rules={required}>
            <Input autoComplete="off" maxLength={40} placeholder="HLJ 2026 0000 0000 00" />
          </Form.Item>
          <div className="fields">
            <Form.Item name="companions" label={t('counter.companions')}>
              <InputNumber min={0} max={20} />
            </Form.Item>
            <Form.Item name="place" label={t('form.optional', { label: t('request.place') })}>
              <Input maxLength={100} />
            </Form.Item>
          </div>
          <Button type="primary" size="large" block htmlType="submit" loading={redeem.isPending}>
            {t('counter.redeem')}
          </Button>
        </Form>
      </Panel>
    </Page>
  );
}
