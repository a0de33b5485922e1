import {
  BankOutlined,
  CarOutlined,
  HomeOutlined,
  MedicineBoxOutlined,
  PictureOutlined,
  ReadOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import type { Area } from '../api/catalogue.ts';

const ICONS: Record<Area['code'], ComponentType> = {
  education: ReadOutlined,
  medical: MedicineBoxOutlined,
  transport: CarOutlined,
  housing: HomeOutlined,
  family: TeamOutlined,
  culture: PictureOutlined,
  business: BankOutlined,
};

export function AreaIcon({ area }: { readonly area: Area['code'] }) {
  const Icon = ICONS[area];
  return (
    <span className="area-icon" aria-hidden="true">
      <Icon />
    </span>
  );
}
