/** What is said of earlier assessments of the same client. */
export const earlierWords = {
  earlier: {
    title: 'Aiemmat arvioinnit',
    found:
      '{count, plural, one {Asiakkaalla on aiempi arviointi.} other {Asiakkaalla on # aiempaa arviointia.}}',
    round:
      '{name}, {date}: {count, plural, =0 {ei ehdotettavaa} one {yksi tieto ehdotetaan tyhjään kenttään} other {# tietoa ehdotetaan tyhjiin kenttiin}}',
    how: 'Ehdotus näkyy kentän alla. Käy tieto läpi asiakkaan kanssa ja vahvista se. Suostumusta, johtopäätöksiä ja allekirjoituksia ei ehdoteta, ja terveystietoja vain, jos uusi suostumus kattaa ne.',
    choose: 'Hae tietoja aiemmasta arvioinnista',
    which: 'Mistä arvioinnista tietoja haetaan',
    sameClient: 'Valitse vain saman asiakkaan arviointi. Valinta jää lokiin.',
    pick: 'Valitse arviointi',
    noOthers: 'Holvissa ei ole muita arviointeja.',
    noName: 'Nimetön asiakas',
    from: 'Aiemmasta arvioinnista {date}, {who}:',
    unconfirmed:
      'Aiemmasta arvioinnista {date}, {who}. Tieto lasketaan vastaukseksi vasta, kun vahvistat sen.',
    unknown: 'kirjoittaja ei tiedossa',
    take: 'Ota tämä',
    confirm: 'Vahvista',
    yes: 'kyllä',
    no: 'ei',
    nothing: 'Tähän kenttään ei ole ehdotusta eikä vahvistettavaa.',
  },
} as const
