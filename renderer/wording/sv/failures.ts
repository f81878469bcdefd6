import type { Translated } from '../../../templates/model/part.ts'
import type { failuresWords as fi } from '../fi/failures.ts'

export const failuresWords: Translated<typeof fi> = {
  failures: {
    unreachable: 'Kykysilta får ingen kontakt med sina egna uppgifter. Valvet är oförändrat.',
    badRequest: 'Kykysilta gjorde ett fel. Din text är oförändrad.',
    vaultExists: 'Det finns redan ett valv på den här datorn.',
    cannotWrite:
      'Det går inte att skriva på disken. Den kan vara full, skrivskyddad eller bortkopplad. Frigör utrymme, anslut disken igen eller ta bort skrivskyddet.',
    noVault: 'Det finns inget valv på den här datorn.',
    wrongPassphrase: 'Lösenfrasen stämmer inte. Valvet är oförändrat. Försök igen.',
    vaultDamaged: 'Valvets fil är skadad. Ta en kopia av den innan du fortsätter.',
    vaultNewer:
      'Valvet är gjort med en nyare Kykysilta. Uppdatera Kykysilta, så kan du öppna det. Valvet är oförändrat.',
    vaultInUse:
      'Valvet är öppet i en annan Kykysilta, på den här datorn eller en annan. Ingenting har ändrats. Stäng Kykysilta där och försök igen. Om den andra datorn har stängts av, vänta en minut.',
    locked: 'Valvet är låst.',
    cancelled: 'Du avbröt. Ingenting ändrades.',
    cannotRead: 'Filen kunde inte läsas.',
    faults: 'Filen är inte i Kykysiltas format.',
    badList: 'Kodverket importerades inte. Det tidigare är oförändrat.',
    unknownCase: 'Bedömningen hittas inte.',
    caseDamaged:
      'Uppgifterna i den här bedömningen är skadade. De andra bedömningarna öppnas som vanligt.',
    nothingToUndo: 'Du har inget att ångra i den här bedömningen.',
    nothingToRedo: 'Det finns ingen ångrad ändring att göra om.',
    unknownPlace: 'Det här stället finns inte i bedömningen.',
    badEdit: 'Ändringen kunde inte sparas.',
    openQuestions: 'Det finns öppna frågor. Avsluta dem, eller skriv varför versionen ändå låses.',
    invalidAnswers: 'En del av svaren behöver rättas innan versionen låses.',
    nothingToCome: 'Inga kommande datum är antecknade.',
    nothingChanged: 'Texten är densamma som i den förra låsta versionen.',
    unknownVersion: 'Versionen hittas inte.',
    unknownBackup: 'Säkerhetskopian hittas inte. Kontrollera att disken den ligger på är ansluten.',
    backupDamaged: 'Säkerhetskopian är skadad. Valvet är oförändrat.',
    searchDamaged:
      'Sökningen fungerar inte just nu. Bedömningarna är oförändrade och kan öppnas som vanligt från listan.',
    cannotPrint: 'Utskriftsfönstret kunde inte öppnas. Spara PDF och skriv ut den.',
    cannotMake: 'Dokumentet kunde inte göras. Texten är sparad.',
    readOnly: 'Valvet är öppet på ett annat ställe. Här kan det bara läsas.',
    wrongRecoveryKey:
      'Den här återställningsnyckeln öppnar inte det här valvet. Kontrollera att blanketten är den nyaste och att valvets beteckning stämmer.',
    noSheet: 'Blanketten visas inte längre. Gör en ny blankett.',
    notTheSame: 'Grupperna stämmer inte. Kontrollera dem på papperet.',
    logDamaged: 'Loggen kunde inte läsas, eftersom dess uppgifter är skadade.',
    notOffered: 'Det här systemet skyddar inte hemligheter tillräckligt väl.',
    unknownAttachment: 'Bilagan finns inte längre i den här bedömningen.',
    attachmentDamaged:
      'Bilagan är skadad och kan inte öppnas. Lägg till samma fil på nytt eller återställ bedömningen från en säkerhetskopia. De andra bilagorna är oförändrade.',
    attachmentMissing: 'Bilagans fil finns inte i det här valvet. Lägg till den på nytt.',
    notShown:
      'Bilagan kan inte visas här. Spara en kopia av den och öppna den i ett annat program.',
    deviceForgotten: 'Den här enheten öppnar inte längre valvet. Skriv din lösenfras.',
  },
}
