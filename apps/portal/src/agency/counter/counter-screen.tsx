import { Alert, Button, Form, Input, InputNumber, Select } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isCode, type Verification } from '../../api/presentations.ts';
import { useUser } from '../../api/session.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { showFieldProblems } from '../../ui/form-problems.ts';
import { formatInstant } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAgencyServices } from '../use-agency-services.ts';
import { AskWallet } from './ask-wallet.tsx';
import { useCounter, type CounterFields } from './use-counter.ts';
import { VerificationResult } from './verification-result.tsx';

/** The counter: reads a card by its code or number, verifies it and redeems one use of a pass. */
export function CounterScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const user = useUser();
  const services = useAgencyServices(user?.agency?.id, 'pass');
  const [form] = Form.useForm<CounterFields>();
  const { looked, verify, redeem, lookFor, take } = useCounter(() =>
    form.resetFields(['card', 'companions']),
  );
  const required = [{ required: true, message: t('form.required') }];

  async function verifyEntered() {
    const { card } = await form.validateFields(['card']);
    redeem.reset();
    verify.mutate(card.trim());
  }

  async function redeemEntered({ place, card, ...fields }: CounterFields) {
    const read = card.trim();
    const look = await lookFor(read);
    if (look !== undefined && look.result !== 'valid') return;
    const verificationId = look?.verificationId ?? undefined;
    redeem.mutate(
      { ...fields, card: read, ...(place && { place }), ...(verificationId && { verificationId }) },
      { onError: (error) => showFieldProblems(form, error) },
    );
  }

  function takeFromWallet(verification: Verification) {
    const card = t('counter.fromWallet');
    form.setFieldsValue({ card });
    take(card, verification);
  }

  /** A scanner types the code and then Enter: whoever scans sees at once whose card it is. */
  function onEnter(event: KeyboardEvent<HTMLInputElement>) {
    const read = event.currentTarget.value.trim();
    if (!isCode(read) || looked?.card === read) return;
    event.preventDefault();
    void verifyEntered();
  }

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
        {looked && <VerificationResult verification={looked.verification} />}
        <ProblemAlert error={verify.error ?? redeem.error} />
        <Form<CounterFields>
          name="redemption"
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ companions: 0 }}
          onFinish={(fields) => void redeemEntered(fields).catch(() => undefined)}
        >
          <Form.Item name="card" label={t('counter.card')} rules={required}>
            <Input
              autoComplete="off"
              maxLength={4000}
              placeholder="HLJ 2026 0000 0000 00"
              onPressEnter={onEnter}
            />
          </Form.Item>
          <Form.Item>
            <Button
              block
              loading={verify.isPending}
              onClick={() => void verifyEntered().catch(() => undefined)}
            >
              {t('counter.verify')}
            </Button>
          </Form.Item>
          <Form.Item>
            <AskWallet onAnswer={takeFromWallet} />
          </Form.Item>
          <Form.Item name="service" label={t('slots.service')} rules={required}>
            <Select options={services.map(({ code, name }) => ({ value: code, label: name }))} />
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
        {/* A page of its own, so no link of the router. */}
        <p>
          <a href="/verifier/">{t('counter.offline')}</a>
        </p>
      </Panel>
    </Page>
  );
}
