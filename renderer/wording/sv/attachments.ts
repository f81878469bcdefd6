import type { Translated } from '../../../templates/model/part.ts'
import type { attachmentsWords as fi } from '../fi/attachments.ts'

export const attachmentsWords: Translated<typeof fi> = {
  attachments: {
    title: 'Bilagor',
    intro:
      'Undertecknade sidor, utlåtanden och fotografier som hör till bedömningen. Filerna förvaras krypterade i valvet och följer med i säkerhetskopiorna.',
    empty: 'Det finns inga bilagor ännu. Lägg till en fil med knappen eller dra den hit.',
    add: 'Lägg till bilaga',
    removedStays:
      'En borttagen bilaga kan återställas i 30 dagar. Därefter förstörs filen i valvet, om inte en låst version hänvisar till den. Ur säkerhetskopiorna försvinner den när de föråldras.',
    limits:
      'PDF-, PNG-, JPEG- och TIFF-filer, Word- och ODT-dokument och textfiler. Högst 20 MB per fil, sammanlagt 200 MB.',
    sum: '{count, plural, one {En bilaga, {size}} other {# bilagor, sammanlagt {size}}}',
    list: 'Bedömningens bilagor',
    adding: 'Bilagor läggs till: {done}/{all}',
    addingOne: 'Bilagan läggs till…',
    added: '{count, plural, one {Bilagan lades till.} other {# bilagor lades till.}}',
    mended: 'Bilagan {fileName} är hel igen.',
    locationRemoved:
      'Uppgiften om var bilden {fileName} togs lämnades bort. Originalfilen är oförändrad.',
    notAdded: '{count, plural, one {En fil lades inte till} other {# filer lades inte till}}',
    refused: {
      cannotRead: '{fileName}: filen kunde inte läsas.',
      empty: '{fileName}: filen är tom.',
      tooLarge: '{fileName}: filen är över 20 MB. Gör den mindre eller dela upp den.',
      caseFull:
        '{fileName}: bedömningens bilagor skulle ta över 200 MB. Ta bort någon bilaga och lägg till den här på nytt.',
      program:
        '{fileName}: filen är ett program eller innehåller makron. Som bilaga duger ett dokument, en bild eller en textfil.',
      unknownType:
        '{fileName}: en fil i det här formatet kan inte bifogas. Som bilaga duger PDF, PNG, JPEG, TIFF, Word (.docx), ODT eller text (UTF-8).',
      heic: '{fileName}: en HEIC-bild kan inte bifogas. Spara bilden som JPEG och lägg till den på nytt.',
      otherThanNamed:
        '{fileName}: filändelsen lovar något annat än vad filen innehåller ({what}). Kontrollera filen och rätta dess ändelse.',
      broken: '{fileName}: filen är trasig eller ofullständig. Spara eller skanna den på nytt.',
      alreadyThere: '{fileName}: samma fil är redan bifogad.',
      cannotWrite:
        '{fileName}: bilagan rymdes inte på disken eller så går det inte att skriva på den. Övriga uppgifter är sparade.',
    },
    types: {
      pdf: 'PDF',
      png: 'PNG-bild',
      jpeg: 'JPEG-bild',
      tiff: 'TIFF-bild',
      docx: 'Word-dokument',
      odt: 'ODT-dokument',
      text: 'Text',
    },
    kilobytes: '{number} kB',
    megabytes: '{number} MB',
    noName: 'Fil utan namn',
    damaged: 'Skadad',
    missing: 'Filen saknas',
    show: 'Visa',
    showOne: 'Visa: {what}',
    saveCopy: 'Spara en kopia',
    saveCopyOf: 'Spara en kopia: {what}',
    saved: 'Kopian sparades i filen {fileName}. Den är inte krypterad.',
    edit: 'Uppgifter',
    editOf: 'Uppgifter: {what}',
    remove: 'Ta bort',
    removeOne: 'Ta bort: {what}',
    what: 'Bilaga, {name}',
    opening: 'Bilagan öppnas…',
  },
}
