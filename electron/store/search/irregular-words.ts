/**
 * Words of the field whose inflected forms no rule of ours reaches. A star stands for any ending.
 * Where a stem would begin too many other words, the forms are written out.
 */
export const irregularWords: Readonly<Record<string, readonly string[]>> = {
  aika: ['ajan', 'ajat', 'ajassa', 'ajasta', 'ajalla', 'ajaksi', 'aikoj*', 'ajoissa', 'ajoista'],
  aikuinen: ['aikuis*'],
  ikä: ['iän', 'iässä', 'iästä', 'iältään', 'ikä*', 'ikien'],
  kevät: ['kevää*'],
  käsi: ['käde*', 'käte*', 'kättä', 'käsi*', 'käti*'],
  lapsi: ['lapse*', 'lapsi*', 'lasta', 'lasten'],
  lyhyt: ['lyhye*', 'lyhyi*'],
  mies: ['miehe*', 'miehi*', 'miestä', 'miesten'],
  poika: ['poja*', 'poiki*'],
  suu: ['suun', 'suuta', 'suussa', 'suusta', 'suita'],
  tie: ['tien', 'tietä', 'tiellä', 'tiet', 'teitä', 'teillä'],
  tytär: ['tyttär*'],
  työ: ['työ*', 'töitä', 'töissä', 'töistä', 'töihin', 'töiden', 'töille', 'töiksi'],
  uni: ['unen', 'unet', 'unessa', 'unesta', 'uneen', 'unta', 'unien', 'unia', 'unissa'],
  vuosi: ['vuode*', 'vuote*', 'vuotta', 'vuosi*', 'vuonna'],
  yö: ['yön', 'yötä', 'yöllä', 'yöt', 'yöhön', 'öitä', 'öisin', 'öillä', 'öiden'],
}
