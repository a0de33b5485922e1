import type { ThemeConfig } from 'antd';

const INK = '#17242e';
const BLUE = '#0b4a7d';

/** Snow, slate and one river blue; every text colour has at least 4.5 : 1 on white and on the page's grey. */
export const theme: ThemeConfig = {
  cssVar: { key: 'portal' },
  token: {
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: BLUE,
    colorLink: BLUE,
    colorInfo: BLUE,
    colorSuccess: '#1b7346',
    colorWarning: '#8a5300',
    colorError: '#b3261e',
    colorErrorBg: '#fdf2f1',
    colorErrorBorder: '#e6b5b1',
    colorInfoBg: '#eef4f9',
    colorInfoBorder: '#b5cfe2',
    colorWarningBg: '#fdf3e2',
    colorWarningBorder: '#ecd0a0',
    colorSuccessBg: '#eef7f1',
    colorSuccessBorder: '#acd4bc',
    colorTextBase: INK,
    colorText: INK,
    colorTextSecondary: '#465763',
    colorTextTertiary: '#56656f',
    colorTextDescription: '#56656f',
    colorTextPlaceholder: '#66747e',
    colorBorder: '#b9c4cc',
    colorBorderSecondary: '#e1e7ec',
    colorBgLayout: '#f4f7f9',
    borderRadius: 8,
    controlHeight: 40,
    controlHeightLG: 46,
    fontSize: 15,
    fontFamily:
      '-apple-system, "Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
  },
  components: {
    Form: { labelColor: INK, verticalLabelPadding: '0 0 6px' },
    Table: { headerBg: '#f4f7f9', headerColor: '#465763' },
    Layout: { headerBg: '#ffffff', bodyBg: '#f4f7f9', footerBg: '#ffffff', headerHeight: 72 },
  },
};
