/** Verbs with which somebody's view or words are reported. Weak ones ("saw", "felt", "expected") are left out: they report little. */
export const REPORTING = new Set(
  `argue claim maintain contend suggest insist assert believe write conclude observe note declare hold stress emphasise emphasize warn propose
  remark point state say announce proclaim complain predict comment add explain recall admit acknowledge concede estimate reckon caution affirm posit speculate theorise theorize hypothesise counter reason demonstrate`.split(
    /\s+/,
  ),
);

/** Of these, those that set out a view rather than spoken words. */
export const VIEW_VERBS = new Set(
  `argue claim maintain contend suggest insist assert believe conclude hold stress emphasise emphasize estimate reckon caution propose write
  observe note point concede acknowledge affirm posit speculate theorise theorize hypothesise counter reason demonstrate`.split(
    /\s+/,
  ),
);

/** "describes the terror as …": verbs whose object and "as" make a view. */
export const LABELLING = new Set(
  'describe portray regard depict characterise characterize interpret present dismiss condemn denounce see view define'.split(
    ' ',
  ),
);
