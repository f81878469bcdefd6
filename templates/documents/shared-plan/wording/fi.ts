export const fi = {
  title: 'Yhteinen asiakassuunnitelma',
  madeOn: 'Suunnitelma tehty',
  participants: 'Verkostoon osallistuvat toimijat',
  need: 'Työkyvyn ja työllistymisen tuen tarve',
  goal: 'Asiakkaan tavoite',
  tasks: {
    title: 'Yhteisesti sovitut tehtävät',
    caption: 'Kenen vastuulla ja mihin mennessä',
    whoAndWhat: 'Kuka tekee ja mitä',
    due: 'Mihin mennessä',
    owners: { client: 'asiakas', professional: 'ammattilainen', other: 'muu osallistuja' },
  },
  nextMeeting: {
    title: 'Seuraava tapaaminen ja seuranta',
    when: 'Aika',
    place: 'Paikka',
    mode: 'Miten tavataan',
  },
  meetings: { title: 'Muistiinpanot verkoston tapaamisista', untitled: 'Tapaaminen' },
  clientSignature: 'Asiakkaan allekirjoitus',
}

/** The same keys in every language, checked by type. */
export type SharedPlanWording = typeof fi
