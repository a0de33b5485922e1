export function ensureTemplate(clusterUrl: string): Promise<string>;
export function appLoginUrl(ownerUrl: string): string;
