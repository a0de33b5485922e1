import { GlobalOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { changeLanguage, useLanguage } from '../../i18n/i18n.ts';

/** The other language, in its own words. What the API said is asked for again in it. */
export function LanguageSwitch() {
  const client = useQueryClient();
  const language = useLanguage();
  const [isChanging, setChanging] = useState(false);
  const other = language === 'en' ? 'zh-CN' : 'en';
  const change = async () => {
    setChanging(true);
    try {
      await changeLanguage(other);
      await client.invalidateQueries();
    } finally {
      setChanging(false);
    }
  };
  return (
    <Button
      type="text"
      className="language"
      icon={<GlobalOutlined />}
      lang={other}
      aria-busy={isChanging}
      onClick={() => void change()}
    >
      {other === 'en' ? 'English' : '中文'}
    </Button>
  );
}
