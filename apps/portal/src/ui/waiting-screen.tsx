import { Skeleton } from 'antd';

export function WaitingScreen() {
  return (
    <div className="page" aria-busy="true">
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}
