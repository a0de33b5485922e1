/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`; such strings compare as the days do. */
export type IsoDate = string;
