import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { daysOf, isWeekend, type DayRange } from './day-ranges.ts';

interface DayRangeFormProps {
  readonly year: number;
  readonly kind: 'holidays' | 'makeUpDays';
  readonly onAdd: (range: DayRange) => void;
}

interface Fields {
  readonly from: string;
  readonly to?: string;
}

/** Adds a day, or days that follow one another. */
export function DayRangeForm({ year, kind, onAdd }: DayRangeFormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Fields>();
  const bounds = { min: `${year}-01-01`, max: `${year}-12-31` };
  const add = ({ from, to }: Fields) => {
    const range = { from, to: to === undefined || to === '' ? from : to };
    const days = daysOf(range);
    if (days.length === 0) {
      form.setFields([{ name: 'to', errors: [t('calendar.endsBefore')] }]);
    } else if (kind === 'makeUpDays' && !days.every(isWeekend)) {
      form.setFields([{ name: 'from', errors: [t('calendar.notWeekend')] }]);
    } else {
      onAdd(range);
      form.resetFields();
    }
  };
  return (
    <Form<Fields>
      name={`add-${kind}`}
      form={form}
      layout="vertical"
      requiredMark={false}
      className="day-range"
      onFinish={add}
    >
      <Form.Item
        name="from"
        label={t('calendar.from')}
        rules={[{ required: true, message: t('form.required') }]}
      >
        <Input type="date" {...bounds} />
      </Form.Item>
      <Form.Item name="to" label={t('form.optional', { label: t('calendar.to') })}>
        <Input type="date" {...bounds} />
      </Form.Item>
      <Button htmlType="submit">{t(`calendar.add.${kind}`)}</Button>
    </Form>
  );
}
