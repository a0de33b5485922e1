import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyVersion } from '../../api/policies.ts';
import { PolicyValueForm } from './policy-value-form.tsx';

/** Opens the form in which a single value of a draft is chosen and changed. */
export function PolicyValueButton({ version }: { readonly version: PolicyVersion }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t('policies.change')}</Button>
      {isOpen && <PolicyValueForm version={version} onClose={() => setIsOpen(false)} />}
    </>
  );
}
