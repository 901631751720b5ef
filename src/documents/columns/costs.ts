/**
 * What speaks against a reading of the table's lines, in nats: a cost of 3 is a reading about twenty times less likely
 * than one without. docs/reading.md shows each at work. The costs rest on how such pages are set, never on
 * what a page says.
 */
export const COSTS = {
  // Display width, in half-width units.
  /** Justification and compressed punctuation make a full line this much narrower or wider than its column. */
  WIDTH_TOLERANCE: 2.5,
  /** For each unit that a line is wider than its column. */
  OVER_WIDTH: 1.2,
  /** For each unit that a line was broken too early, and the most that counts. */
  EARLY_BREAK: 0.35,
  MOST_EARLY_BREAK: 7,
  /** A line with more room than this at its end is a paragraph's last. */
  SHORT_LINE: 6,

  // Continuity of sentences over line ends (beside seam.ts).
  /** A line begins with a character that may not begin one. */
  KINSOKU: 5,
  /** (再 without 掲), or the other way round; (再掲) within a sentence; (再掲) twice. */
  TORN_REMARK: 9,
  REMARK_IN_SENTENCE: 4,
  REMARK_TWICE: 6,
  /** A label in the middle of a sentence. */
  LABEL_IN_SENTENCE: 5,
  /** A numbered point that follows no point with the number before. */
  NUMBER_OUT_OF_ORDER: 4,
  /** A list's next point after a full line that ended no sentence, and after a short one (a noun phrase). */
  LIST_IN_SENTENCE: 3,
  LIST_AFTER_NOUN: 2,
  /** A table within a cell: its lines are short and end no sentence. */
  NEXT_TABLE_ROW: 0.5,
  AFTER_TABLE_ROW: 2,
  /** A paragraph that begins plainly. On the right, points have bullets. */
  PLAIN_PARAGRAPH_LEFT: 2,
  PLAIN_PARAGRAPH_RIGHT: 3,
  PLAIN_AFTER_LABEL: 2,
  /** A sentence ended exactly at the line's end. */
  NEXT_SENTENCE: 0.5,
  /** The left column of an item begins with its ministries: it names none, or one that does not stand beside its marker. */
  BEGINS_WITHOUT_MINISTRY: 1,
  OTHER_MINISTRY: 4,
  /** A later paragraph names one, which is another of the item's own or not. */
  OWN_MINISTRY_AGAIN: 1,
  MINISTRY_AGAIN: 4,
  /** A column begins with また or さらに. */
  BEGINS_WITH_LINK: 4,

  // What was planned is told as to come, what came of it as done.
  PAST_ON_THE_LEFT: 3,
  PAST_IN_NEXT_PLAN: 1.5,
  FUTURE_IN_RESULT: 1,

  // Labels and bullets.
  LABEL_ON_THE_LEFT: 30,
  LABEL_INSIDE_LINE: 15,
  /** The left has bullets where it says that a list follows (次の…), seldom elsewhere. */
  BULLET_ON_THE_LEFT: 3,
  BULLET_AS_ANNOUNCED: 0.5,
  /** The halves of a torn label come in the wrong order, or one is missing. */
  REVERSED_LABEL: 2,
  TORN_LABEL: 8,
  /** Text on the right before the item's first label; a label out of order (成果 after 計画, or twice). */
  RIGHT_BEFORE_LABEL: 4,
  LABEL_OUT_OF_ORDER: 14,
  /** An item without 成果: new ones begin with the next plan. */
  NO_RESULT: 2.5,
  /** A label or an office heads nothing: another follows at once, or the item is over. */
  HEADS_NOTHING: 6,
  /** A list begins anew within a column. */
  NUMBER_ONE_AGAIN: 2,

  // Which column was open: rows of the table are told by height, the left of a row before its right.
  /** The other column is already further down: for the first row, and for each more. */
  OUT_OF_ORDER: 1.2,
  OUT_OF_ORDER_ROW: 0.7,
  MOST_OUT_OF_ORDER: 4,
  /** An empty line may divide a column's block from the other's. */
  ORDER_AFTER_BLANK: 0.4,

  // Lines that join left and right.
  JOINED: 1,
  /** The two have different heights: for each row. */
  JOINED_ROW: 1.2,
  MOST_JOINED_ROWS: 4,
  /** Only a left line that reaches its column's end comes close enough to the right one to be joined. */
  JOINED_SHORT: 0.25,
  MOST_JOINED_SHORT: 4,

  // Blocks headed by an office, [総務省].
  /** The office heads a block of this column already; on the left, the text above has no office. */
  OFFICE_AGAIN: 7,
  OFFICE_AFTER_TEXT: 4,

  // Borders between items.
  BORDER_WITHOUT_MARKER: 6,
  /** A marker told above the rest of the item before it, or between the columns of that, and the border that takes it later. */
  MARKER_WITHOUT_BORDER: 4,
  MARKER_BETWEEN_COLUMNS: 1.5,
  BORDER_BEHIND_MARKER: 1,
  /** A marker that no item takes by the page's end, and one that an item passes over for the next. */
  MARKER_LEFT_OVER: 2,
  MARKER_PASSED_OVER: 5,
  /** An item that began without one takes the marker that stands at the first line of its left, or behind that. */
  MARKER_BESIDE_LEFT: 1,
  MARKER_BEHIND_FIRST_LINES: 3,
  /** The same where the page tells markers behind an item's first lines, and a second marker in one item. */
  BORDER_BEFORE_MARKER: 1,
  BORDER_AT_MARKER: 5,
  SECOND_MARKER: 10,
  NO_MARKER: 6,
  BORDER_AFTER_BLANK: -1,
  /** An item ends while a sentence of a column is open, or before its next plan, or with a column empty. */
  BORDER_IN_SENTENCE: 8,
  BORDER_BEFORE_NEXT_PLAN: 4,
  BORDER_BEFORE_RESULT: 7,
  EMPTY_LEFT: 3,
  /** The right column of an item is told behind the left of items below it; or it is not told at all. */
  WAIT: 3,
  RESUME: 1,
  WAIT_IN_VAIN: 4,
  /** The right column of an item is told before that of one above it. */
  OVERTAKES_WAITING: 6,
  /** More of a left column that was over. */
  RESUMED_LEFT: 8,
} as const;
