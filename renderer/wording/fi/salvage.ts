/** What is said when everything that still reads in a damaged vault is saved into a new one. */
export const salvageWords = {
  salvage: {
    open: 'Pelasta vahingoittunut holvi',
    intro:
      'Kykysilta tekee uuden, ehjän holvin kaikesta, minkä vielä voi lukea. Loput haetaan uusimmasta ehjästä varmuuskopiosta.',
    keeps:
      'Vahingoittunutta holvia ei poisteta. Se siirretään syrjään samaan kansioon. Salalause, palautuslomake ja loki pysyvät samoina.',
    locks: 'Avoin holvi lukitaan ensin.',
    passphrase: 'Holvin salalause',
    look: 'Katso, mitä saadaan talteen',
    looking: 'Luetaan holvia kohta kohdalta. Suuri holvi vie useita minuutteja.',
    make: 'Tee uusi holvi',
    making: 'Tehdään uutta holvia. Älä sulje konetta.',
    made: 'Uusi holvi on valmis. Avaa se salalauseella.',
    list: 'Mitä arvioinneista saadaan talteen',
    whole:
      '{count, plural, =0 {Yhtäkään arviointia ei saada holvista kokonaan.} one {Yksi arviointi saadaan kokonaan holvista.} other {# arviointia saadaan kokonaan holvista.}}',
    hurt: '{count, plural, =0 {Mitään ei puutu.} one {Yhdestä voi puuttua jotain.} other {# arvioinnista voi puuttua jotain.}}',
    nothing: 'Holvissa ei ole arviointeja.',
    backup: 'Täydennys tulee varmuuskopiosta {date} klo {time}.',
    noBackup:
      'Ehjää varmuuskopiota ei löytynyt. Talteen saadaan vain se, minkä holvista voi lukea.',
    how: {
      here: 'kokonaan holvista',
      completed: 'osa varmuuskopiosta; kopion jälkeen kirjoitettua voi puuttua',
      cut: 'osa puuttuu',
      lost: 'ei ole luettavissa mistään',
    },
    lostParts: 'Puutteellinen: {title}',
    lostFiles: '{count, plural, one {Yksi liite puuttuu} other {# liitettä puuttuu}}',
    logCut: 'Lokista puuttuu merkintöjä. Ne näkyvät aukkoina, kun tarkistat lokin.',
    newKey:
      'Allekirjoitusavaintasi ei voi enää lukea, joten saat uuden. Aiemmat tekstisi näkyvät vanhalla avaimella kirjoitettuina.',
  },
} as const
