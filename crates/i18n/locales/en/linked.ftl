# A death linked 2, 3 or 4 in 1; what the family brings.

choice-hai-viec = 2 in 1: death, removal of residence
choice-tu-tuat-9 = 4 in 1: with both grants, social insurance (9 days)
choice-tu-tuat-18 = 4 in 1: with both grants, people of merit (18 days)
leg-tu-tuat = Survivors’ grant
leg-thoi-tuat = End of the survivor’s pension
field-papers-giay-to-tuat = Papers on the survivors
document-quyet-dinh-mai-tang = Decision on the funeral grant
document-quyet-dinh-tu-tuat = Decision on the survivors’ grant

problem-no-benefit-claim = The family asks for the funeral grant, and its claim was not handed in. Take the claim, or choose 2 in 1.
problem-claim-without-benefit = A claim for grants was handed in, and 2 in 1 is chosen. Choose 3 or 4 in 1 if the family asks for grants.
problem-benefit-age = The 11-day group is for those of 80 and over on a survivor’s pension; the age written is less. Check the date of birth, or choose another group.

ui-bring = The family brings
ui-bring-originals = { $count ->
    [one] { $count } original
   *[other] { $count } originals
  }
ui-bring-copies = { $count ->
    [one] { $count } copy
   *[other] { $count } copies
  }
ui-bring-shown = shown or looked up, not handed in
