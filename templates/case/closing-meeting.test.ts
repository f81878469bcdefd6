import { expect, test } from 'vitest'
import { languages } from '../model/blocks.ts'
import { closingMeetingTitle, isClosingMeeting, topicOf } from './closing-meeting.ts'

test('a closing meeting is known by its name in any language, however it was typed', () => {
  for (const language of languages) {
    expect(isClosingMeeting(` ${closingMeetingTitle(language).toUpperCase()} `)).toBe(true)
  }
  expect(isClosingMeeting('Aloitustapaaminen')).toBe(false)
  expect(isClosingMeeting('')).toBe(false)
})

test('a topic is written in the language of the case', () => {
  expect(topicOf('sv', 'social')).toMatch(/^Synsätten går isär: Social/)
  expect(topicOf('en', 'social')).toMatch(/^Views differ: Social/)
})
