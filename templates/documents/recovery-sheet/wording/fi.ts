export const fi = {
  title: 'Palautuslomake',
  state: 'Säilytettävä paperi',
  template: 'Pohja 1',
  page: (page: number, pages: number) => `Sivu ${page}/${pages}`,
  lead: 'Tällä avaimella holvi avautuu, jos sen salalause unohtuu.',
  key: 'Palautusavain',
  groups: 'Avaimen ryhmät',
  group: (number: number) => `Ryhmä ${number}`,
  vault: 'Holvin tunniste',
  owner: 'Holvin haltija',
  made: 'Tehty',
  useTitle: 'Näin avaat holvin',
  use: [
    'Käynnistä Kykysilta ja valitse ”Salalause unohtui”.',
    'Kirjoita ryhmät järjestyksessä. Isoilla ja pienillä kirjaimilla, väleillä ja viivoilla ei ole väliä.',
    'Anna uusi salalause. Vanha ei sen jälkeen avaa holvia.',
  ],
  signs:
    'Avaimessa ei ole kirjaimia I, L, O eikä U. Jokaisen ryhmän viimeinen merkki tarkistaa ryhmän.',
  keepTitle: 'Näin säilytät lomaketta',
  keep: [
    'Säilytä paperi lukitussa paikassa, esimerkiksi kassakaapissa, erillään koneesta.',
    'Älä kuvaa avainta puhelimella äläkä lähetä sitä sähköpostilla.',
    'Jos tallensit lomakkeen tiedostoksi, tulosta se ja poista tiedosto koneelta.',
    'Jos paperi katoaa, tee Kykysillassa uusi lomake. Tämä lakkaa toimimasta, kun uusi on kokeiltu.',
  ],
  warning: 'Kuka tahansa, jolla on tämä paperi ja holvin tiedostot, pääsee lukemaan holvin.',
} as const
