/** The colours of the product on paper, as WordprocessingML writes them. */
export const colors = {
  ink: '1B2530',
  inkSoft: '4B5866',
  line: 'CFC9BD',
  ground: 'F5F3EE',
  accent: '0E4A5C',
  accentLine: 'B9D4DB',
  accentGround: 'E4EFF2',
  attention: '8A5300',
  attentionGround: 'FFF3DC',
} as const
