import type { WorkplaceHalfPageWording } from './fi.ts'

export const sv: WorkplaceHalfPageWording = {
  title: 'Responsblankett för arbetsplatsen',
  lead: 'Berätta om arbetet: vad som gjordes, vad som gick bra, var det behövdes stöd och vad som hjälpte. Om hälsa frågas och skrivs ingenting.',
  client: 'Vems arbete',
  site: 'Arbetsplats',
  when: 'När',
}
